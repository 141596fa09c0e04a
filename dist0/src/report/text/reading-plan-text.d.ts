import type { ReadingPlan } from '../../engine/reading-plan.ts';
import type { ReplayReport } from '../replay-report.ts';
import type { Style } from './style.ts';
/** Writes how a log was read: for which rules records had to be parsed, what they are found by, and what would be
 * cheaper. */
export declare function readingPlanText(report: ReplayReport, plan: ReadingPlan, style: Style): string;
