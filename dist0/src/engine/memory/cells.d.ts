import { type PageBuffer, type PageStore } from './page-store.ts';
/** A growing list of cells of eight bytes, whose full pages a store keeps. */
export declare class Cells {
    #private;
    /** Where a cell stands in the buffer that holds it: at `index & mask`. */
    readonly mask: number;
    constructor(store: PageStore);
    get length(): number;
    /** The buffer of a cell below `length`, which stands in it at `index & mask`; good until the next call. */
    of(index: number): PageBuffer;
    /** As `of`, to write into. */
    change(index: number): PageBuffer;
    /** Appends a cell and gives its buffer. */
    append(): PageBuffer;
}
