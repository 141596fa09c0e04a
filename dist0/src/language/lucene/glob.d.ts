/** A piece of a wildcard pattern: a literal text, any run of characters, or exactly one character. */
export type GlobPart = {
    readonly kind: 'literal';
    readonly text: string;
} | {
    readonly kind: 'any';
} | {
    readonly kind: 'one';
};
/** A wildcard pattern in its normal form: neighbouring literals joined, runs of `any` reduced to one. */
export type Glob = readonly GlobPart[];
/** Which characters are special in a wildcard pattern; `*` always is. */
export interface GlobSyntax {
    /** `?` stands for one character. */
    readonly questionMark: boolean;
    /** A backslash makes the next character literal; a last one stands for itself, as in Lucene. */
    readonly backslash: boolean;
}
/** Reads a wildcard pattern.
 * @example parseGlob('a*', { questionMark: true, backslash: false }) // [{ kind: 'literal', text: 'a' }, { kind: 'any' }] */
export declare function parseGlob(text: string, { questionMark, backslash }: GlobSyntax): Glob;
/** Joins neighbouring literals and reduces runs of `any` to one. */
export declare function normalGlob(parts: readonly GlobPart[]): Glob;
/** True when a pattern holds no wildcard. */
export declare function isLiteralGlob(glob: Glob): boolean;
