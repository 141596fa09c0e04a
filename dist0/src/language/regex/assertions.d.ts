import type { Dialect } from './dialect.ts';
import type { Assertion } from './regex-tree.ts';
type LineEnds = Dialect['lineEnds'];
/** The line feed, and what else ends a line where all terminators of Unicode count. */
export declare function isLineEnd(code: number, lineEnds: LineEnds): boolean;
export declare const atTextStart: Assertion;
export declare const atTextEnd: Assertion;
/** The end of the text, or before a line end that is its last. */
export declare function atLastLineEnd(lineEnds: LineEnds): Assertion;
export declare function atLineStart(lineEnds: LineEnds): Assertion;
export declare function atLineEnd(lineEnds: LineEnds): Assertion;
export declare const atWordBoundary: Assertion;
export declare const insideWord: Assertion;
export {};
