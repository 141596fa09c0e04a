import type { SurveyedAttack, SurveyReport } from '../survey-report.ts';
import { type FindingJson } from './finding-json.ts';
import { type RulesJson } from './rules-json.ts';
/** What `survey --format json` prints. */
export interface SurveyJson {
    readonly seed: string;
    readonly attacks: readonly SurveyedAttack[];
    readonly seen: number;
    readonly of: number;
    readonly quiet: readonly string[];
    readonly rules: RulesJson;
    readonly findings: readonly FindingJson[];
}
/** One attack a line. */
export declare function surveyLines({ attacks }: SurveyReport): Iterable<string>;
/** Makes the plain data of a survey. */
export declare function surveyJson(report: SurveyReport): SurveyJson;
