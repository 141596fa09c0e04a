import type { CoverageReport } from '../../coverage/coverage-report.ts';
import type { ReplayReport } from '../replay-report.ts';
import type { RulesReport } from '../rules-report.ts';
import type { SurveyReport } from '../survey-report.ts';
import type { VerifyReport } from '../verify-report.ts';
/** What a page can show; each part is left out where the command has nothing of it. */
export interface HtmlReport {
    /** `verify`, `coverage` … */
    readonly command: string;
    readonly verify?: VerifyReport | undefined;
    readonly coverage?: CoverageReport | undefined;
    readonly survey?: SurveyReport | undefined;
    readonly replay?: ReplayReport | undefined;
    /** Of coverage: the rules that took part, and those that could not. */
    readonly rules?: RulesReport | undefined;
}
/** What a page needs beside its report. */
export interface PageParts {
    /** The compiled script of the browser. */
    readonly script: string;
    /** trailproof's version. */
    readonly version: string;
}
