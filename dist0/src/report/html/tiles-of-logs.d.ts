import type { ReplayReport } from '../replay-report.ts';
import type { SurveyReport } from '../survey-report.ts';
import { type Markup } from './markup.ts';
/** Figures of a survey: the attacks that somebody sees, and the rules that see any. */
export declare function surveyTiles({ attacks, quiet, rules }: SurveyReport): readonly Markup[];
/** Figures of a replay: alerts by severity, and the rules that raised them. */
export declare function replayTiles({ alerts, rules }: ReplayReport): readonly Markup[];
