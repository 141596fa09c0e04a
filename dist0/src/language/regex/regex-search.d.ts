import type { Program } from './regex-program.ts';
/** A match: where it begins and ends, and two offsets a group, both -1 where the group took no part. */
export interface RegexMatch {
    readonly start: number;
    readonly end: number;
    readonly offsets: readonly number[];
}
/**
 * Matches one text. Each choice is tried once at each place of the text, whatever led there: what failed once would fail
 * again, since nothing but the place decides. So the time is at most choices x length, for all matches of a text together.
 */
export declare class RegexSearch {
    #private;
    constructor(program: Program, groups: number, text: string);
    /** The match that begins at a place, if there is one. */
    matchAt(start: number): RegexMatch | undefined;
}
