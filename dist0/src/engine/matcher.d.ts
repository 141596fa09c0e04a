import type { TrailEvent } from '../ecs/trail-event.ts';
import type { Instant } from '../time/duration.ts';
import type { Detector } from './detector.ts';
import type { DetectorIndex } from './detector-index.ts';
import { type EventTableOptions } from './event-table.ts';
import { HitColumns } from './hit-columns.ts';
/** What became of an event. `duplicate`: some rule matches it, and so did an event with its eventID. */
export type MatchOutcome = 'judged' | 'duplicate';
/** Takes the new hits of an event, one at a time. */
export type HitSink = (place: number, hit: number) => void;
/** How a matcher works. */
export interface MatcherOptions extends EventTableOptions {
    readonly onHit?: HitSink | undefined;
}
/** The stateless half of replay: sends events past detectors and keeps the hits. */
export declare class Matcher {
    #private;
    readonly detectors: readonly Detector[];
    readonly columns: readonly HitColumns[];
    constructor(detectors: readonly Detector[], index: DetectorIndex, options?: MatcherOptions);
    /** The time of the earliest event, matched or not. */
    get logStart(): Instant | undefined;
    /** Takes the time of an event that no detector matches. */
    pass(time: Instant): void;
    match(event: TrailEvent, isHistory: boolean): MatchOutcome;
}
