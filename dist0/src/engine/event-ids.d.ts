import type { PageStore } from './memory/page-store.ts';
/** The ids of the events that matched, in order, findable. CloudTrail's eventID is a UUID and is kept as 16 bytes; any
 * other text is kept as it is, and its 16 bytes say where. */
export declare class EventIds {
    #private;
    constructor(store: PageStore);
    /** The index of an id, or undefined. */
    find(id: string): number | undefined;
    /** Appends an id that is not there yet, or undefined for an event without one. */
    push(id: string | undefined): void;
    /** The id at an index; undefined where the event had none. */
    at(index: number): string | undefined;
}
