/** A word, a parenthesis or a pipe of a condition, with its place. */
export interface ConditionToken {
    readonly kind: 'word' | '(' | ')' | '|';
    readonly text: string;
    readonly start: number;
    readonly end: number;
}
/** Splits a condition; every text can be split.
 * @example conditionTokens('a and not (b)').map(({ text }) => text) // ['a', 'and', 'not', '(', 'b', ')'] */
export declare function conditionTokens(text: string): readonly ConditionToken[];
