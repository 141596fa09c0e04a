/** Seeded chance: the same seed and path give the same numbers on every machine. */
export interface Chance {
    /** A whole number in [0, 2^32). */
    readonly bits: () => number;
    /** A number in [0, 1). */
    readonly fraction: () => number;
    /** A whole number in [0, limit). */
    readonly below: (limit: number) => number;
    /** One of the items; the list must not be empty. */
    readonly pick: <T>(items: readonly T[]) => T;
}
/** A stream of chance that depends only on the seed and the parts of its path.
 * The state has 128 bits, so ids drawn from a million different paths do not collide.
 * @example chanceOf('seed', 'scenario', 'case', 'step').below(6) */
export declare function chanceOf(seed: string, ...path: readonly string[]): Chance;
/** A 32-bit hash of a text: FNV-1a over UTF-16 units from a chosen basis, finished with an avalanche step. */
export declare function hash32(text: string, basis?: number): number;
