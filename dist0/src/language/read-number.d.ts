/** Reads a number as Elasticsearch reads the text of one for a numeric field.
 * @example readNumber('5.0') // 5 */
export declare function readNumber(text: string): number | undefined;
