import { z } from 'zod';
import type { RuleCheckReport } from '../../rule/rule-check-report.ts';
/** What `rules check --format json` prints. */
export declare const rulesCheckShape: z.ZodType<RuleCheckReport>;
