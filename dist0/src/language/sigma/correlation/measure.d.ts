import type { SigmaCorrelation } from './correlation.ts';
import type { Occurrence } from './occurrence.ts';
/** What a correlation says of a window of occurrences, kept up to date while the window slides. */
export interface Measure {
    /** As alerts call it. */
    readonly name: string;
    /** Occurrences come in order, and leave in the same order. */
    readonly add: (occurrence: Occurrence) => void;
    readonly remove: (occurrence: Occurrence) => void;
    readonly clear: () => void;
    /** Undefined where there is nothing to measure. */
    readonly value: () => number | undefined;
}
/** Makes the measure of a correlation's type. */
export declare function measureOf(correlation: SigmaCorrelation): Measure;
