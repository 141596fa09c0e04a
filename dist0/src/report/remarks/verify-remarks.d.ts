import type { VerifyReport } from '../verify-report.ts';
import type { Remark } from './remark.ts';
/** What `verify` found, each at the line of the rule, else at the scenario or its golden. */
export declare function verifyRemarks(report: VerifyReport): readonly Remark[];
