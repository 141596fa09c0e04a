/** Writes runs of the same step shortly, so that 25 tries take one line of a golden.
 * @example foldSteps(['try', 'try#2', 'try#3', 'attach']) // ['try#1..3', 'attach'] */
export declare function foldSteps(steps: readonly string[]): readonly string[];
/** The steps of folded ones.
 * @example unfoldSteps(['try#1..3', 'attach']) // ['try', 'try#2', 'try#3', 'attach'] */
export declare function unfoldSteps(folded: readonly string[]): readonly string[];
/** The first step of a folded one: what alerts pair by.
 * @example firstOf('try#1..3') // 'try' */
export declare function firstOf(folded: string): string;
