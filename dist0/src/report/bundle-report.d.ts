import type { Alert } from '../engine/alert.ts';
import type { ExplainReport } from './explain-report.ts';
import type { VerifyReport } from './verify-report.ts';
/** A scenario's proof: what a reviewer needs to see for himself what rules make of it. */
export interface BundleReport {
    readonly scenario: string;
    readonly title: string;
    /** The verify run behind it, with every case call by call. */
    readonly report: VerifyReport;
    /** Short names of the rules that it is about, sorted. */
    readonly rules: readonly string[];
    /** What replaying the records raises, in time order. */
    readonly alerts: readonly Alert[];
    readonly explanations: readonly {
        readonly rule: string;
        /** What matched, and what came near. */
        readonly report: ExplainReport;
        /** The alerts, by their first events; undefined where the rule raises none. */
        readonly fired?: ExplainReport | undefined;
    }[];
    /** Cases that play a recorded log: they hold what that log holds. */
    readonly recorded: readonly string[];
    /** The command that replays the records, inside the bundle. */
    readonly replayLine: string;
    /** The command that judges the scenario again; `where` says whether it runs in the bundle. */
    readonly verify: {
        readonly line: string;
        readonly where: 'bundle' | 'project';
    };
}
