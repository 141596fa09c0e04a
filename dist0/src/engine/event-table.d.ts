import type { TrailEvent } from '../ecs/trail-event.ts';
import type { Instant } from '../time/duration.ts';
import { PageStore } from './memory/page-store.ts';
import { ValuePool } from './memory/value-pool.ts';
/** How an event table keeps. */
export interface EventTableOptions {
    readonly keepEvents?: boolean | undefined;
    /** By default all stays in memory. */
    readonly store?: PageStore | undefined;
}
/** What is kept of the events that some rule matched: a row of numbers and an id each, never the record. */
export declare class EventTable {
    #private;
    /** Where the hits of these events are kept as well. */
    readonly store: PageStore;
    readonly pool: ValuePool;
    /** `keepEvents` holds on to the events themselves, for alerts that are documents for other rules. */
    constructor({ keepEvents, store }?: EventTableOptions);
    get length(): number;
    /** The row of the event with the same eventID, or undefined. */
    find(event: TrailEvent): number | undefined;
    /** Appends a row and gives its index. History raises no alert of its own. */
    add(event: TrailEvent, isHistory: boolean): number;
    /** The event of a row, where events are kept. */
    eventOf(row: number): TrailEvent | undefined;
    /** The eventIDs of the records in some rows: of an alert those behind it, each once. */
    recordsOf(rows: readonly number[]): readonly string[];
    /** `@timestamp` of a row. */
    timeOf(row: number): Instant;
    /** From when on a search finds the event: its ingest time. */
    visibleFrom(row: number): Instant;
    positionOf(row: number): number;
    /** The order of `@timestamp`, then of the source. */
    compare(left: number, right: number): number;
    isHistory(row: number): boolean;
    /** A record given as history and as input is input. */
    judge(row: number): void;
    /** The eventID, or `#position` for a record that has none. */
    idOf(row: number): string;
}
