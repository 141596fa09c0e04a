import type { Spill } from './spill.ts';
/** The bytes of a page, seen in three ways. */
export interface PageBuffer {
    readonly bytes: Buffer;
    readonly words: Uint32Array;
    readonly numbers: Float64Array;
}
/** A full page of a column: in memory, in the spill, or in both. */
export interface Page {
    buffer: PageBuffer | undefined;
    /** Where the spill has it, as it is now. */
    place: number | undefined;
}
/** How much may stay in memory, and where the rest goes. */
export interface MemoryBound {
    readonly bytes: number;
    readonly spill: Spill;
}
/** The part of a bound that is for values which are kept once; the rest is for pages. */
export declare const poolShare: number;
/** Keeps the full pages of columns. Without a bound all stay in memory; with one the pages that came first leave. */
export declare class PageStore {
    #private;
    /** Undefined where nothing is bounded. */
    readonly bound: MemoryBound | undefined;
    /** The size of a page. */
    readonly pageBytes: number;
    constructor(bound?: MemoryBound);
    /** An empty buffer. */
    take(): PageBuffer;
    /** Takes a full buffer over as a page. */
    keep(buffer: PageBuffer): Page;
    /** The bytes of a page. They are its own only until the next call of anything that keeps or loads. */
    load(page: Page): PageBuffer;
}
/** A buffer of its own, for the beginning of a column. */
export declare function newBuffer(bytes: number): PageBuffer;
