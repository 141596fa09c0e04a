import type { Duration, Instant } from '../../../time/duration.ts';
import type { Measure } from './measure.ts';
import { type Occurrence } from './occurrence.ts';
/** What a window that fulfils the condition holds. */
export interface FullWindow {
    readonly occurrences: readonly Occurrence[];
    readonly value: number;
}
/** The occurrences of one group, with a window that slides over them: it begins with an occurrence and reaches one
 * timespan, both ends included. A window that lies inside another is not looked at by itself, so that the tail of a
 * burst is no burst of its own; one that fulfils the condition is taken whole, and the next begins behind it. */
export declare class GroupWindow {
    #private;
    constructor(measure: Measure, timespan: Duration);
    get isEmpty(): boolean;
    /** Takes an occurrence, in any order: logs are read region by region. */
    add(occurrence: Occurrence): void;
    /** Slides on while windows end before a moment, and gives those that fulfil the condition. */
    slide(limit: Instant, isFull: (value: number) => boolean): readonly FullWindow[];
}
