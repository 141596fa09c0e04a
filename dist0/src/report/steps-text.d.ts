/** Lists steps, the middle left out where there are many.
 * @example stepsText(['a', 'b', 'c', 'd', 'e']) // 'a, b, c … e' */
export declare function stepsText(steps: readonly string[]): string;
