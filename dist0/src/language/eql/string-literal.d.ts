import type { QueryText } from '../../diagnostic/span.ts';
import type { EqlToken } from './token.ts';
/** Reads `"…"` with its escapes. */
export declare function readString(query: QueryText, start: number): EqlToken;
/** Reads `"""…"""`, in which nothing is special; up to two more quotes at the end belong to the text. */
export declare function readRawString(query: QueryText, start: number): EqlToken;
