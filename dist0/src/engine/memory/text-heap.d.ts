import type { PageStore } from './page-store.ts';
/** Texts in pages, each where it was appended. Nothing of them stays outside of the store but the last page. */
export declare class TextHeap {
    #private;
    constructor(store: PageStore);
    /** Appends a text and gives its place. */
    add(text: string): number;
    /** The text at a place that `add` gave. */
    at(place: number): string;
}
