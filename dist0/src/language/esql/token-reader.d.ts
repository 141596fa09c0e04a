import type { QueryText, Span } from '../../diagnostic/span.ts';
import { TrailproofError } from '../../diagnostic/trailproof-error.ts';
import type { Name, NamePattern } from './tree.ts';
import { type Token } from './token.ts';
/** Where the parser is in the text, and what it would have accepted there. */
export declare class TokenReader {
    #private;
    readonly query: QueryText;
    constructor(query: QueryText);
    /** The token at hand. It is read late: after FROM or KEEP may stand what is no token of an expression. */
    get token(): Token;
    /** The end of what was taken last. */
    get lastEnd(): number;
    spanFrom(start: number): Span;
    spanOfToken(): Span;
    /** Takes the token whatever it is. */
    take(): Token;
    atSymbol(...texts: readonly string[]): boolean;
    /** As `atSymbol`, but messages do not list it: after nearly everything an operator could stand. */
    isSymbol(...texts: readonly string[]): boolean;
    /** True before one of these signs or words; messages call them all an operator. */
    atOperator(...texts: readonly string[]): boolean;
    atWord(...words: readonly string[]): boolean;
    /** As `atWord`, but messages do not list it. */
    isWord(...words: readonly string[]): boolean;
    acceptSymbol(text: string): boolean;
    acceptWord(word: string): boolean;
    expectSymbol(text: string): void;
    expectWord(word: string): void;
    /** Notes what could stand here, in words, for the message of a syntax error. */
    mention(expected: string): void;
    /** True before a name: an identifier that is no reserved word, or one in backticks. */
    atName(): boolean;
    /** A dotted name as it stands in an expression. */
    expectName(): Name;
    /** True when a name and a single `=` stand here: an assignment, not the start of an expression. */
    assignmentFollows(): boolean;
    /** True when a parenthesis opens behind the token at hand. */
    callFollows(): boolean;
    /** A name with or without stars, as KEEP, DROP and RENAME take it. */
    expectNamePattern(): NamePattern;
    /** A name without stars, as RENAME takes it. */
    expectPlainName(): Name;
    /** An index pattern of FROM. */
    expectSource(): string;
    /** Runs a part of the parser one level deeper.
     * @throws TrailproofError QUERY_TOO_DEEP */
    nested<T>(parse: () => T): T;
    /** Counts one more level until the surrounding `nested` ends: a chain such as 1+1+1 nests to the left. */
    deepen(): void;
    /** The syntax error for the token at hand; the message says what could have stood there. */
    unexpected(...expected: readonly string[]): TrailproofError;
}
