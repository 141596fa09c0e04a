/** The values at a dotted name, nulls too, however objects and dotted keys divide it; lists on the way are transparent.
 * @example rawValues({ a: [{ b: 1 }, { b: null }] }, ['a', 'b']) // [1, null] */
export declare function rawValues(event: unknown, path: readonly string[]): readonly unknown[];
/** The texts of all values inside an event, in order; null has none. */
export declare function rawTexts(event: unknown): readonly string[];
