import type { Duration, Instant } from '../time/duration.ts';
/** When a rule runs: at `phase + k * interval` since 1970, each time over the last `lookBack`. */
export interface Schedule {
    readonly interval: Duration;
    readonly lookBack: Duration;
    readonly phase: Duration;
}
/** One run of a rule: it sees what lies in [from, to], both ends included. */
export interface Run {
    readonly index: number;
    readonly from: Instant;
    readonly to: Instant;
}
/** The run at a tick.
 * @example runAt({ interval: 300_000, lookBack: 360_000, phase: 0 }, 2) // { index: 2, from: 240000, to: 600000 } */
export declare function runAt(schedule: Schedule, index: number): Run;
/** The first run that ends at or after a moment. */
export declare function firstRunFrom(schedule: Schedule, moment: Instant): number;
/** The last run whose window still holds a moment. An event is never seen if this lies before its first run. */
export declare function lastRunOver(schedule: Schedule, moment: Instant): number;
