import type { Span } from '../../diagnostic/span.ts';
import type { Dialect } from './dialect.ts';
/** The flags in force at a place of a pattern. */
export interface Flags {
    readonly ignoreCase: boolean;
    readonly lines: boolean;
    readonly dotAll: boolean;
    readonly comments: boolean;
}
/** Where a parser is in a regular expression. */
export declare class PatternReader {
    #private;
    readonly dialect: Dialect;
    constructor(source: string, dialect: Dialect, span: Span);
    get place(): number;
    /** Goes back to a place that was read before. */
    rewind(place: number): void;
    peek(offset?: number): string | undefined;
    next(): string;
    /** Takes a text that stands here. */
    match(wanted: string): boolean;
    /** Takes characters while they fit, at most so many. */
    takeWhile(fits: RegExp, most?: number): string;
    /** Takes what stands before a closing text, and that text.
     * @throws TrailproofError PATTERN_INVALID where it does not close */
    takeUntil(close: string): string;
    fail(reason: string): never;
    refuse(what: string, hint?: string): never;
}
