import type { Instant } from '../time/duration.ts';
import type { AlertValue } from './alert.ts';
import type { Run } from './schedule.ts';
/** An alert in the making: its events are hits, and suppression may still add some. */
export interface Draft {
    /** What the id derives from beside the rule: texts, and the eventID of a hit. */
    readonly identity: {
        readonly parts: readonly string[];
        readonly hit?: number | undefined;
    };
    readonly run: Run;
    readonly group: Readonly<Record<string, AlertValue>>;
    readonly values: Readonly<Record<string, AlertValue>>;
    /** True where the alert stands for several documents and takes severity, score and name from none. */
    readonly isShell?: boolean | undefined;
    /** The alert is cold when the log begins after this moment. */
    readonly historyFrom?: Instant | undefined;
    /** The end of the last run that may still add events. */
    readonly openUntil: Instant;
    /** Hits, no order, each once. */
    readonly members: Members;
}
/** A list of hits without doubles; the set is made when a second batch comes, which most alerts never get. */
export interface Members {
    readonly hits: number[];
    seen?: Set<number>;
}
export declare function membersOf(hits: readonly number[]): Members;
/** Adds hits that are not members yet. */
export declare function absorb(members: Members, hits: readonly number[]): void;
