import type { FieldValue } from '../language/field-source.ts';
import type { Instant } from '../time/duration.ts';
import type { Hit } from './detector.ts';
import type { EventTable } from './event-table.ts';
/** The hits of one detector, in columns; a hit is its index. */
export declare class HitColumns {
    #private;
    readonly events: EventTable;
    constructor(events: EventTable);
    get length(): number;
    /** How many values each hit has. */
    get width(): number;
    /** Appends a hit of the event in a row of the table and gives its index. */
    add(row: number, hit: Hit): number;
    /** A field of the event that the alert may take something from. */
    overrideOf(hit: number, column: number): FieldValue;
    /** The row of a hit's event. */
    rowOf(hit: number): number;
    /** The time that decides which windows hold the hit: the rule's override, else `@timestamp`. */
    timeOf(hit: number): Instant;
    /** From when on a run can see the hit. */
    visibleFrom(hit: number): Instant;
    valueOf(hit: number, column: number): FieldValue;
    /** Some values of a hit: `count` columns from one on. */
    valuesOf(hit: number, from: number, count: number): readonly FieldValue[];
    /** The order of windows: by time, then by the source's order. */
    compare(left: number, right: number): number;
}
