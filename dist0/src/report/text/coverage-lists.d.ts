import type { CoverageReport } from '../../coverage/coverage-report.ts';
import type { Style } from './style.ts';
/** Writes what is odd about single rules and cases, each list with what to do about it. */
export declare function coverageLists(report: CoverageReport, style: Style, width: number): readonly string[];
