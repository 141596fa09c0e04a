/** A text that a user wrote, with the name it is shown under (a path, `<argument>`, `<stdin>`). */
export interface SourceText {
    readonly name: string;
    readonly text: string;
    /** Which line of its file `text` begins with, where it is a piece of a file too large to hold; else 1. */
    readonly firstLine?: number | undefined;
}
/** A stretch of a source text, in UTF-16 offsets; `end` is exclusive. */
export interface Span {
    readonly source: SourceText;
    readonly start: number;
    readonly end: number;
}
/** Line and column, both counted from 1; a column counts UTF-16 units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** Gives the place of a span's start.
 * @example positionOf({ source: { name: 'a.toml', text: 'x\ny' }, start: 2, end: 3 }) // { line: 2, column: 1 } */
export declare function positionOf(span: Span): Position;
/** Where something begins and ends, both counted from 1; the end is exclusive. */
export interface Stretch extends Position {
    readonly endLine: number;
    readonly endColumn: number;
}
/** Gives the places of a span's start and end. */
export declare function stretchOf(span: Span): Stretch;
/** A text to parse that may lie inside another file: offsets of `text` are turned into spans of that file. */
export interface QueryText {
    readonly text: string;
    readonly spanOf: (start: number, end: number) => Span;
}
/** A query that is a source of its own, such as a command-line argument. */
export declare function queryTextOf(text: string, name: string): QueryText;
