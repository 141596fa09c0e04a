import type { Instant } from '../time/duration.ts';
/** Hands out what was put in, the earliest first; of two at the same moment the one that was put in first. */
export interface TimeQueue<Item extends {
    readonly at: Instant;
}> {
    readonly put: (item: Item) => void;
    /** Undefined once nothing is left. */
    readonly take: () => Item | undefined;
}
/** An empty queue: a binary heap, so that a thousand open sessions cost ten comparisons a record. */
export declare function timeQueue<Item extends {
    readonly at: Instant;
}>(): TimeQueue<Item>;
