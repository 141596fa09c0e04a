import type { QueryText, Span } from '../../diagnostic/span.ts';
import type { EqlToken } from './token.ts';
/** Walks over the tokens of a query, with the errors that name what was expected. */
export declare class TokenReader {
    readonly query: QueryText;
    private readonly tokens;
    private at;
    private depth;
    constructor(query: QueryText);
    /** The token to come, or one behind it. */
    peek(ahead?: number): EqlToken;
    next(): EqlToken;
    /** True when the token to come is this keyword or symbol. */
    sees(text: string): boolean;
    take(text: string): boolean;
    expect(text: string, hint?: string): EqlToken;
    /** Where the token that was read last ends. */
    get end(): number;
    spanFrom(start: number): Span;
    fail(expected: string, hint?: string): never;
    /** Runs a part of the grammar one level deeper. */
    nested<T>(read: () => T): T;
}
