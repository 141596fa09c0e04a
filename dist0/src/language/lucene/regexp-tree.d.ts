/** A parsed Lucene regular expression. */
export type Regexp = {
    readonly kind: 'empty';
}
/** `#`: matches nothing at all. */
 | {
    readonly kind: 'nothing';
} | {
    readonly kind: 'literal';
    readonly text: string;
} | CharacterSet | {
    readonly kind: 'sequence';
    readonly parts: readonly Regexp[];
} | {
    readonly kind: 'union';
    readonly parts: readonly Regexp[];
}
/** Texts that both of two parts match. */
 | {
    readonly kind: 'intersection';
    readonly parts: readonly [Regexp, Regexp];
} | {
    readonly kind: 'repeat';
    readonly part: Regexp;
    readonly min: number;
    readonly max: number;
};
/** One character in (or, negated, outside) the ranges of code points; `.` is everything outside nothing. */
export interface CharacterSet {
    readonly kind: 'set';
    readonly ranges: readonly (readonly [number, number])[];
    readonly negated: boolean;
}
export declare const anyCharacter: CharacterSet;
/** True for a pattern that holds an intersection, which no other engine knows. */
export declare function hasIntersection(tree: Regexp): boolean;
/** True for `.`. */
export declare function isAnyCharacter(tree: Regexp): boolean;
/** True for `.*`. */
export declare function isAnyRun(tree: Regexp): boolean;
/** Puts parts in sequence: empty ones vanish, neighbouring literals are joined. */
export declare function sequenceOf(parts: readonly Regexp[]): Regexp;
/** Repeats a part; a repetition of an unbounded repetition, such as `.*?` (an optional `.*` here), becomes one. */
export declare function repeatOf(part: Regexp, min: number, max: number): Regexp;
