import type { CoverageReport } from '../coverage/coverage-report.ts';
import type { RulesReport } from './rules-report.ts';
/** What `coverage` found, with the rules that took part and those that could not. */
export interface CoverageRun extends CoverageReport {
    readonly rules: RulesReport;
}
