import type { CharacterSet } from './character-set.ts';
/** A parsed regular expression of Perl's family. Unlike Lucene's it is searched for anywhere in a text. */
export type Regex = {
    readonly kind: 'empty';
} | {
    readonly kind: 'set';
    readonly set: CharacterSet;
} | {
    readonly kind: 'sequence';
    readonly parts: readonly Regex[];
} | {
    readonly kind: 'union';
    readonly parts: readonly Regex[];
} | RepeatRegex | {
    readonly kind: 'capture';
    readonly group: number;
    readonly part: Regex;
} | {
    readonly kind: 'assert';
    readonly holds: Assertion;
} | LookRegex
/** Once matched, never tried another way. */
 | {
    readonly kind: 'atomic';
    readonly part: Regex;
};
export interface RepeatRegex {
    readonly kind: 'repeat';
    readonly part: Regex;
    readonly min: number;
    readonly max: number;
    readonly lazy: boolean;
}
export interface LookRegex {
    readonly kind: 'look';
    readonly behind: boolean;
    readonly negated: boolean;
    readonly part: Regex;
}
/** What must hold at a place of the text: offsets are those of UTF-16. */
export type Assertion = (text: string, at: number) => boolean;
/** A group that captures, in the order of their opening parentheses from 1. */
export interface CaptureGroup {
    readonly group: number;
    readonly name: string | undefined;
}
export interface ParsedRegex {
    readonly tree: Regex;
    readonly groups: readonly CaptureGroup[];
}
/** True when a pattern can match without taking a character. */
export declare function canBeEmpty(tree: Regex): boolean;
/** How many characters each match takes, where that is one number. */
export declare function fixedLength(tree: Regex): number | undefined;
