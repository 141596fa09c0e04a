import type { ExplainReport, Explanation } from '../explain-report.ts';
/** Says what to do with an explanation that was asked without an event. */
export declare function nextSteps(report: ExplainReport, explanation: Explanation): readonly string[];
