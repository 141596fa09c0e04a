import type { ReplayReport } from '../replay-report.ts';
/** Draws the techniques that the rules of a replay's alerts claim: the score is the number of alerts. */
export declare function replayLayer(report: ReplayReport): string;
