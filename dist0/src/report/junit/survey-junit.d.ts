import type { SurveyReport } from '../survey-report.ts';
/** Writes a survey as JUnit XML: a suite a scenario, a test an attack. An attack that nobody sees is skipped, not failed:
 * a survey shows and does not judge. */
export declare function surveyJunit(report: SurveyReport): string;
