import { z } from 'zod';
import type { ExplainJson } from '../../report/json/explain-json.ts';
/** What `explain --format json` prints. */
export declare const explainShape: z.ZodType<ExplainJson>;
