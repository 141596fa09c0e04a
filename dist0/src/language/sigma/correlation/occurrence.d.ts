import type { FieldValue, Scalar } from '../../field-source.ts';
import type { Instant } from '../../../time/duration.ts';
/** Something that a correlation takes: an event of its rules, or a match of another correlation. */
export interface Occurrence {
    readonly time: Instant;
    /** Decides between equal times. */
    readonly order: number;
    /** Which of the correlation's sources it comes from. */
    readonly sources: readonly number[];
    /** What is counted (texts) or measured (numbers); empty where the fields are missing. */
    readonly measured: readonly Scalar[];
    /** By column. */
    readonly values: readonly FieldValue[];
    /** Numbers of the events behind it. */
    readonly events: readonly number[];
}
/** The order of time, then of the source. */
export declare function compareOccurrences(left: Occurrence, right: Occurrence): number;
