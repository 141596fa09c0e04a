import type { SurveyReport } from '../survey-report.ts';
/** Writes which rules see which attacks, the unseen ones first. */
export declare function surveyMarkdown({ attacks, quiet, rules, findings }: SurveyReport): string;
