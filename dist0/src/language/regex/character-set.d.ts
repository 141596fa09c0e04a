/** A set of characters by their code points. */
export interface CharacterSet {
    readonly has: (code: number) => boolean;
    /** The one character of a set of one, which ignores no case. */
    readonly only?: string | undefined;
}
type Range = readonly [number, number];
export declare function setOf(...ranges: readonly Range[]): CharacterSet;
export declare function setOfCharacter(code: number): CharacterSet;
export declare function unionOf(sets: readonly CharacterSet[]): CharacterSet;
export declare function intersectionOf(sets: readonly CharacterSet[]): CharacterSet;
export declare function complementOf(set: CharacterSet): CharacterSet;
/** The set that ignores case: a character is in it when it, its small or its capital letter is in the set. */
export declare function foldedSet(set: CharacterSet, fold: 'ascii' | 'unicode'): CharacterSet;
/** The classes of POSIX, by the name that stands between `[:` and `:]` or in `\p{…}`; ASCII only. */
export declare const posixClasses: ReadonlyMap<string, CharacterSet>;
/** The set of a category or script of Unicode (`L`, `Lu`, `IsAlphabetic`, `IsGreek`); undefined for a name that is none. */
export declare function unicodeClass(name: string): CharacterSet | undefined;
export {};
