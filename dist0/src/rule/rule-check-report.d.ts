import type { RuleCheck } from './check-rules.ts';
/** A finding as `rules check --format json` prints it. */
export interface ReportedFinding {
    readonly file: string;
    readonly rule: string | null;
    readonly code: string;
    readonly message: string;
    readonly line: number;
    readonly column: number;
}
/** A check as `rules check --format json` prints it; plain data. */
export interface RuleCheckReport {
    readonly files: number;
    readonly rules: number;
    readonly ok: number;
    readonly unsupported: readonly ReportedFinding[];
    readonly invalid: readonly ReportedFinding[];
    readonly lint: readonly ReportedFinding[];
    readonly deprecated: readonly string[];
    readonly otherData: RuleCheck['otherData'];
}
/** Turns a check into the plain data of its JSON form.
 * @example JSON.stringify(ruleCheckReport(checkRules(['rules'], fields))) */
export declare function ruleCheckReport(check: RuleCheck): RuleCheckReport;
