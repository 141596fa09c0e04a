import type { Duration, Instant } from '../../../time/duration.ts';
import type { SearchMatch } from '../../compiled-search.ts';
import type { JoinRows } from './join-rows.ts';
/** A place in a sequence: an event that fulfils a filter, or none that does. */
export interface SequencePlace {
    /** The number of the filter, as the stages are written. */
    readonly filter: number;
    readonly missing: boolean;
}
/** A sequence to look for; `with runs=3` is three places. */
export interface SequencePlan {
    readonly places: readonly SequencePlace[];
    /** The filter that ends what has begun. */
    readonly until: number | undefined;
    readonly maxSpan: Duration | undefined;
}
/** The beginning of a sequence, from its last event back to its first. */
export interface PartialSequence {
    readonly row: number;
    readonly startedAt: Instant;
    readonly before: PartialSequence | undefined;
}
/** Finds the sequences among rows that are ordered by time, in the order of their last event. Elasticsearch's rules:
 * of several that wait for the same stage the newest goes on and the others are forgotten, also when it then takes
 * longer than `maxSpan`; an event fills no two places of one sequence; one that ends sequences may complete one first. */
export declare function findSequences(rows: JoinRows, plan: SequencePlan): readonly SearchMatch[];
