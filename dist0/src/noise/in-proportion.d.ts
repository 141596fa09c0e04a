/** A list from which each item is drawn as often as its weight, a whole number, says.
 * @example chance.pick(inProportion([[3, 'often'], [1, 'seldom']])) */
export declare const inProportion: <One>(weighted: readonly (readonly [weight: number, one: One])[]) => readonly One[];
