import type { PageStore } from './memory/page-store.ts';
/** A growing list of numbers that costs 8 bytes each: hits are kept in columns because objects cost tenfold. */
export declare class NumberColumn {
    #private;
    constructor(store: PageStore);
    get length(): number;
    push(value: number): void;
    /** The value at an index below `length`. */
    at(index: number): number;
    set(index: number, value: number): void;
}
