import type { QueryText, SourceText, Span } from '../diagnostic/span.ts';
/** Keys and list positions from the top of a document down to a value. */
export type PlacePath = readonly (string | number)[];
/** A stretch of a source text, in UTF-16 offsets; the end is exclusive. */
export type PlaceRange = readonly [number, number];
/** A value of a file with its place; the tree of a TOML or JSON text. */
export interface PlacedNode {
    readonly place: PlaceRange;
    readonly key?: PlaceRange | undefined;
    readonly isText: boolean;
    readonly child: (part: string | number) => PlacedNode | undefined;
    readonly plain: () => unknown;
}
/** A file, or a line of one, as plain data that still knows where everything stands. */
export interface PlacedDocument {
    readonly source: SourceText;
    /** Tables as objects, dates and times as the text they were written as. */
    readonly value: unknown;
    readonly has: (path: PlacePath) => boolean;
    /** The place of a value; where there is none, that of the nearest table around it. */
    readonly placeOf: (path: PlacePath) => Span;
    /** The place of a key; where there is none, as `placeOf`. */
    readonly keyPlaceOf: (path: PlacePath) => Span;
    /** A text value as a query, whose offsets lead back into the file; undefined for other values. */
    readonly queryAt: (path: PlacePath) => QueryText | undefined;
}
/** Makes a document of a tree; `queryTextOf` reads the text that stands at a node. */
export declare function placedDocument(source: SourceText, root: PlacedNode, queryTextOf: (node: PlacedNode) => QueryText): PlacedDocument;
/** A text whose characters come from known stretches of a file, as a query.
 * `emptyAt` is where the text of an empty string would begin. */
export declare function placedText(source: SourceText, text: PlacedText, emptyAt: number): QueryText;
/** What a string literal says, and which stretch of the file each UTF-16 unit of it comes from. */
export interface PlacedText {
    readonly value: string;
    readonly starts: Uint32Array;
    readonly ends: Uint32Array;
}
