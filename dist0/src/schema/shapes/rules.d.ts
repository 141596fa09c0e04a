import { z } from 'zod';
import type { RulesJson } from '../../report/json/rules-json.ts';
import type { VerifyJson } from '../../report/json/verify-json.ts';
/** Which rules took part. */
export declare const rulesShape: z.ZodType<RulesJson>;
/** Which rules a verify took, and which its goldens miss. */
export declare const verifyRulesShape: z.ZodType<VerifyJson['rules']>;
