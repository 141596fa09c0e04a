/** The order of texts in all that is written: by UTF-16 code unit, which no locale changes.
 * @example ['b', 'B', 'a'].sort(compareTexts) // ['B', 'a', 'b'] */
export function compareTexts(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
//# sourceMappingURL=compare-texts.js.map