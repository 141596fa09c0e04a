import type { SurveyReport } from '../survey-report.ts';
import type { Style } from './style.ts';
/** Writes each attack with who saw it, nobody first: a rule a line, and the techniques where `width` has room. */
export declare function surveyText(report: SurveyReport, style: Style, { width }: {
    readonly width: number;
}): string;
