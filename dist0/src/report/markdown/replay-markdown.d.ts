import type { ReplayReport } from '../replay-report.ts';
/** Writes the alerts of a replay, each with who did what, and how the records add up. */
export declare function replayMarkdown(report: ReplayReport): string;
