import type { VerifyReport } from '../verify-report.ts';
/** Takes the alerts that are listed only, since nothing pins their rules, out of a report that would drown in them.
 * What is left of them is a line. */
export declare function foldUnpinned(report: VerifyReport): {
    readonly report: VerifyReport;
    readonly lines: readonly string[];
};
