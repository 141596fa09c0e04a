import type { VerifyReport } from '../verify-report.ts';
/** Writes the one comment of a pull request that is kept up to date: marker, what `verify` found, and a link to the run
 * where there is one. At most 65,536 characters, which is what GitHub takes. */
export declare function verifyComment(report: VerifyReport, { runUrl }: {
    readonly runUrl: string | undefined;
}): string;
