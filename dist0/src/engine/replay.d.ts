import type { TrailEvent } from '../ecs/trail-event.ts';
import type { Duration, Instant } from '../time/duration.ts';
import type { Alert } from './alert.ts';
import type { HitColumns } from './hit-columns.ts';
import type { PageStore } from './memory/page-store.ts';
import type { FoldOptions } from './fold-all.ts';
import type { MatchOptions } from './match-all.ts';
import type { Detector } from './detector.ts';
import type { ReplayResult } from './replay-result.ts';
/** How events are replayed. */
export interface ReplayOptions extends MatchOptions, FoldOptions {
    readonly detectors: readonly Detector[];
    /** What is known of the rules, for the result: also those that cannot run. */
    readonly rules?: ReplayResult['rules'] | undefined;
    /** For streams: a run is decided when the newest event is this much newer than its end; what comes later is late and
     * not judged. Without it nothing is decided before the end, and no event is late. */
    readonly lateness?: Duration | undefined;
    /** Keeps what rules match; by default all in memory. */
    readonly store?: PageStore | undefined;
    /** Takes each alert as soon as no later event can change it; their order is that of decisions. */
    readonly onAlert?: ((alert: Alert) => void) | undefined;
}
/** Replays events through rules on their schedule, in virtual time. The order of events decides only between equal times.
 * @example replay(events, { detectors: [createDetector(rule, fields)], fields, phase: 0 }).alerts */
export declare function replay(events: Iterable<TrailEvent>, options: ReplayOptions): ReplayResult;
/** A replay that is fed event by event; state is what the rules matched, never the records. */
export declare class Replay {
    #private;
    constructor(options: ReplayOptions);
    /** Takes an event of the history: the past of new terms and thresholds, which raises no alert alone. */
    remember(event: TrailEvent): void;
    /** Takes the time of a record of the history that no rule can match. */
    rememberSkipped(time: Instant): void;
    /** Takes the next event of the input. */
    take(event: TrailEvent): void;
    /** Takes the time of a record of the input that no rule can match. */
    skip(time: Instant): void;
    /** Says that no event before a moment is still to come: runs that ended before it are decided. */
    passTime(moment: Instant): void;
    /** Counts what the input holds beside records. */
    skipMalformed(count?: number): void;
    /** What a rule matched so far; undefined for one that reads the alerts of others only. */
    hitsOf(detector: Detector): HitColumns | undefined;
    /** The time of the earliest event, matched or not. */
    get logStart(): Instant | undefined;
    /** Decides the runs that are left, on past the end of the log while a window holds a hit. */
    finish(): ReplayResult;
}
