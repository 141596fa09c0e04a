import type { FieldValue, Scalar } from '../../field-source.ts';
import type { Instant } from '../../../time/duration.ts';
import type { CorrelationPlan } from './plan.ts';
/** An event that some rule of a correlation matches. */
export interface CorrelatedEvent {
    /** What it is called in matches. */
    readonly number: number;
    readonly time: Instant;
    /** Decides between equal times. */
    readonly order: number;
    /** The rules that it matches. */
    readonly leaves: readonly number[];
    /** Its values, by column. */
    readonly values: readonly FieldValue[];
}
/** A window of a group that fulfils the condition. */
export interface CorrelationMatch {
    /** The values of `group-by`, in its order. */
    readonly group: readonly Scalar[];
    /** The time of the first event. */
    readonly from: Instant;
    /** The time of the last event. */
    readonly time: Instant;
    readonly order: number;
    /** Numbers of the events, in order, each once. */
    readonly events: readonly number[];
    readonly measure: {
        readonly name: string;
        readonly value: number;
    };
    /** The values of the last event by column, those of the group over them. */
    readonly values: readonly FieldValue[];
}
/** A correlation at work: events in, in nearly any order, matches out as soon as nothing can change them.
 * @example correlator.add(event); correlator.close(Number.POSITIVE_INFINITY) */
export declare class Correlator {
    #private;
    constructor(plan: CorrelationPlan);
    /** How many groups have an event in a window that is not closed. */
    get groups(): number;
    add(event: CorrelatedEvent): void;
    /** Decides the windows that end before a moment, for which all events up to it are known; matches in order. */
    close(limit: Instant): readonly CorrelationMatch[];
}
