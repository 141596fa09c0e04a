import type { Duration, Instant } from '../../time/duration.ts';
import type { Alert } from '../alert.ts';
import type { Detector } from '../detector.ts';
import type { Draft } from '../draft.ts';
import type { HitColumns } from '../hit-columns.ts';
import type { Reason } from './reason.ts';
/** What became of one hit in the runs of its rule. Times are ISO. Plain data. */
export interface Account {
    /** How many runs saw it, and the ends of the first and the last one. */
    readonly runs: {
        readonly count: number;
        readonly first?: string | undefined;
        readonly last?: string | undefined;
    };
    /** The alerts that it is part of; `joined` when an earlier run had raised the alert and suppression added the hit. */
    readonly alerts: readonly {
        readonly alert: Alert;
        readonly joined: boolean;
    }[];
    /** Why there is none, and the window of the run that says so. */
    readonly reason?: (Reason & {
        readonly run?: Alert['run'] | undefined;
    }) | undefined;
}
/** What accounts are made from. */
export interface AccountOptions {
    readonly phase: Duration;
    /** The first moment of the log; undefined where the history is known to be whole. */
    readonly logStart: Instant | undefined;
}
/** Follows some hits of a rule through all its runs.
 * @example accountsOf(detector, hits, [0], { phase: 0, logStart: undefined })[0].reason?.message */
export declare function accountsOf(detector: Detector, hits: HitColumns, watch: readonly number[], options: AccountOptions): readonly Account[];
/** The alerts of a rule as drafts, with all their hits. */
export declare function draftsOf(detector: Detector, hits: HitColumns, phase: Duration): readonly Draft[];
