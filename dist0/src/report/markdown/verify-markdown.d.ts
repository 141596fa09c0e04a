import type { VerifyReport } from '../verify-report.ts';
/** Writes what `verify` found for a step summary or a comment: a headline, what is not as reviewed, the rest folded away. */
export declare function verifyMarkdown(report: VerifyReport): string;
