/** A list from which each item is drawn as often as its weight, a whole number, says.
 * @example chance.pick(inProportion([[3, 'often'], [1, 'seldom']])) */
export const inProportion = (weighted) => weighted.flatMap(([weight, one]) => Array.from({ length: weight }, () => one));
//# sourceMappingURL=in-proportion.js.map