import type { QueryText, Span } from '../diagnostic/span.ts';
/** Gives the text of a query that a span covers, as its author meant it: without the escapes and quotes of the file
 * that holds it. White space is folded to single spaces.
 * @example quote(span, queryTextOf('user.name:\n eve', 'q')) // 'user.name: eve' */
export declare function quote(span: Span, query: QueryText): string;
/** Folds white space to single spaces.
 * @example foldSpace(' a\n  b') // 'a b' */
export declare function foldSpace(text: string): string;
