/** Writes a command that can be pasted into a shell.
 * @example shellLine(['trailproof', 'verify', '--case', 'attack/by name']) // "trailproof verify --case 'attack/by name'" */
export declare function shellLine(words: readonly string[]): string;
