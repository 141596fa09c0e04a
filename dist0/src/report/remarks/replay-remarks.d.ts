import type { ReplayReport } from '../replay-report.ts';
import type { Remark } from './remark.ts';
/** The alerts of a replay at the lines of their last events, and what keeps rules from running. */
export declare function replayRemarks({ alerts, details, rules }: ReplayReport): readonly Remark[];
