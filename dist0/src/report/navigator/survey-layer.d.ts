import type { SurveyReport } from '../survey-report.ts';
/** Draws a survey: the score of a technique is the percentage of its attacks that some rule sees. */
export declare function surveyLayer({ attacks, rules }: SurveyReport): string;
