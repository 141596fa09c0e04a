import { type Span } from './span.ts';
/** Draws the line that a span starts on, with carets under the span.
 * @example codeFrame({ source: { name: 'q', text: 'a: ' }, start: 3, end: 3 }) // '  1 | a: \n    |    ^' */
export declare function codeFrame(span: Span): string;
