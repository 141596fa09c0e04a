/** The order of texts in all that is written: by UTF-16 code unit, which no locale changes.
 * @example ['b', 'B', 'a'].sort(compareTexts) // ['B', 'a', 'b'] */
export declare function compareTexts(left: string, right: string): number;
