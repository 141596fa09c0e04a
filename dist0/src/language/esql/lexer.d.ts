import type { QueryText } from '../../diagnostic/span.ts';
import type { Token } from './token.ts';
/** Finds the offset at which the next token starts: blanks and comments are skipped.
 * @throws TrailproofError ESQL_SYNTAX for a comment that does not end */
export declare function skipBlank(query: QueryText, from: number): number;
/** Reads the token of an expression that stands at an offset (a token's first character, or the text's end).
 * @throws TrailproofError ESQL_SYNTAX for a string without end, a wrong escape or a character that ES|QL does not know */
export declare function readToken(query: QueryText, start: number): Token;
/** Reads an index pattern of FROM, unquoted or quoted; undefined when none stands there. */
export declare function readSource(query: QueryText, start: number): {
    readonly text: string;
    readonly end: number;
} | undefined;
/** Reads a dotted name that may hold stars, cut at its stars; undefined when none stands there. */
export declare function readNamePattern(query: QueryText, start: number): {
    readonly pieces: readonly string[];
    readonly end: number;
} | undefined;
