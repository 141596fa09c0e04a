/** Hits that wait for their run: mostly those of one range, in the order in which they came. */
export declare class HitQueue {
    #private;
    get length(): number;
    add(hit: number): void;
    /** The hit at a place in the queue. */
    at(place: number): number;
    /** Orders the hits. Files are mostly in order already, and checking is far cheaper than sorting. */
    sort(order: (left: number, right: number) => number): void;
    /** Takes the first hits away. */
    drop(count: number): void;
}
