/** Reads a number as Elasticsearch reads the text of one for a numeric field.
 * @example readNumber('5.0') // 5 */
export function readNumber(text) {
    return /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
//# sourceMappingURL=read-number.js.map