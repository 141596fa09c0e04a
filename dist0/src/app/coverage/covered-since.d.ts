import { type CoverageBasis } from '../../coverage/cover.ts';
import type { TechniqueCoverage } from '../../coverage/coverage-report.ts';
import type { Finding } from '../../diagnostic/finding.ts';
import type { CommonOptions } from '../options.ts';
interface CoveredBefore {
    /** The file or commit. */
    readonly since: string;
    readonly techniques: readonly TechniqueCoverage[];
    /** Lines of the evidence file that are none. */
    readonly findings: readonly Finding[];
}
/** What was covered before: by an evidence file, over the cases of now, or by a play of the rules and scenarios of a commit.
 * @throws TrailproofError GIT_UNUSABLE for what is neither a file nor a commit */
export declare function coveredSince(since: string, context: {
    readonly basis: CoverageBasis;
    readonly options: CommonOptions;
}): Promise<CoveredBefore>;
export {};
