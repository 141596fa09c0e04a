/** A text in parts, as renderers give it. */
export type Chunks = AsyncIterable<string> | Iterable<string>;
/** Gathers a text into pieces that are worth a write each. */
export declare function inPieces(chunks: Chunks): AsyncGenerator<string>;
