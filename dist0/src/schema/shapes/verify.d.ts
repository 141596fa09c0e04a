import { z } from 'zod';
import type { VerifyJson, VerifyLine } from '../../report/json/verify-json.ts';
/** What `verify --format json` prints. */
export declare const verifyShape: z.ZodType<VerifyJson>;
/** What `verify --format ndjson` prints a line of. */
export declare const verifyLineShape: z.ZodType<VerifyLine>;
