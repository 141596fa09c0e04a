import type { CoverageRun } from '../coverage-run.ts';
import type { Remark } from './remark.ts';
/** What coverage found that has a place, the worst first: gates that fail, rules that are silent where they are meant to
 * fire or that no case wakes, lines that are no evidence. */
export declare function coverageRemarks(report: CoverageRun): readonly Remark[];
