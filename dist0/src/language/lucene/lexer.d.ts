import type { QueryText } from '../../diagnostic/span.ts';
import { TrailproofError } from '../../diagnostic/trailproof-error.ts';
import { type Glob } from './glob.ts';
/** A token of Lucene's query language. */
export type LuceneToken = LuceneTokenKind & {
    readonly start: number;
    readonly end: number;
};
type LuceneTokenKind = 
/** `text` has the escapes undone; `glob` is set where it holds wildcards. */
{
    readonly kind: 'term';
    readonly text: string;
    readonly glob?: Glob | undefined;
} | {
    readonly kind: 'phrase';
    readonly text: string;
} | {
    readonly kind: 'regexp';
    readonly text: string;
} | {
    readonly kind: 'operator';
    readonly text: 'AND' | 'OR' | 'NOT' | '+' | '-';
} | {
    readonly kind: 'mark';
    readonly text: ':' | '(' | ')' | '[' | ']' | '{' | '}' | '^' | '~';
} | {
    readonly kind: 'end';
};
/** Reads the token at or after an offset.
 * @throws TrailproofError LUCENE_SYNTAX */
export declare function readToken(query: QueryText, from: number): LuceneToken;
/** An error in the query's text. */
export declare function wrong(query: QueryText, at: number, message: string, { hint }?: {
    readonly hint?: string | undefined;
}): TrailproofError;
export {};
