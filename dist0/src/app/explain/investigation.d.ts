import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { Detector } from '../../engine/detector.ts';
import type { Condition } from '../../engine/explain/condition.ts';
import type { HitColumns } from '../../engine/hit-columns.ts';
import type { Instant } from '../../time/duration.ts';
import { type Miss } from './nearest-misses.ts';
/** An event that was asked about, and what matching made of it. */
export interface Suspect {
    readonly event: TrailEvent;
    readonly fate: 'match' | 'miss' | 'duplicate';
    /** Of a match: its hit. */
    readonly hit?: number | undefined;
}
/** Sends events past one rule and keeps what an explanation needs. Memory is bounded by what the rule matches. */
export declare class Investigation {
    #private;
    readonly conditions: readonly Condition[];
    constructor(detector: Detector, wanted: ReadonlySet<string>);
    /** Takes an event of the history, which is not asked about. */
    remember(event: TrailEvent): void;
    /** Takes the next event; gives its hit when it is a new match. */
    take(event: TrailEvent): number | undefined;
    get hits(): HitColumns;
    get logStart(): Instant | undefined;
    get counts(): {
        readonly read: number;
        readonly matched: number;
        readonly duplicate: number;
    };
    get misses(): readonly Miss[];
    /** The event with an id that was wanted. */
    suspect(id: string): Suspect | undefined;
    /** The event of a hit; undefined for all but the first ten thousand. */
    eventOf(hit: number): TrailEvent | undefined;
}
/** What names an event: its eventID, or `#position` where it has none. */
export declare function eventIdOf({ record, position }: TrailEvent): string;
