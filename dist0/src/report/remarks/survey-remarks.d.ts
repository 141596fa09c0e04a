import type { SurveyReport } from '../survey-report.ts';
import type { Remark } from './remark.ts';
/** What keeps scenarios and rules from taking part in a survey. An attack that nobody sees is none: it says nothing
 * against any line. */
export declare function surveyRemarks({ findings, rules, }: Pick<SurveyReport, 'findings' | 'rules'>): readonly Remark[];
