/** Writes the line that stands between two runs: what changed and which scenarios that concerns.
 * @example changeLine({ changed: ['rules/a.toml'], concerned: ['x'], seconds: 0.2 })
 * // '── rules/a.toml changed · concerns x · 0.20 s' */
export declare function changeLine({ changed, concerned, seconds, }: {
    readonly changed: readonly string[] | undefined;
    readonly concerned: readonly string[];
    /** Undefined where the run came to nothing. */
    readonly seconds: number | undefined;
}): string;
