import { z } from 'zod';
import type { FindingJson } from '../../report/json/finding-json.ts';
/** What is wrong, with its place. */
export declare const findingShape: z.ZodType<FindingJson>;
