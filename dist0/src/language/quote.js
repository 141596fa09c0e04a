/** Gives the text of a query that a span covers, as its author meant it: without the escapes and quotes of the file
 * that holds it. White space is folded to single spaces.
 * @example quote(span, queryTextOf('user.name:\n eve', 'q')) // 'user.name: eve' */
export function quote(span, query) {
    const start = firstOffset(query, (place) => place.end > span.start);
    const end = firstOffset(query, (place) => place.start >= span.end);
    return foldSpace(query.text.slice(start, end));
}
/** Folds white space to single spaces.
 * @example foldSpace(' a\n  b') // 'a b' */
export function foldSpace(text) {
    return text.replaceAll(/\s+/g, ' ').trim();
}
/** The first offset of a query whose unit's place in the file fulfils a condition that stays true from there on. */
function firstOffset(query, isReached) {
    let low = 0;
    let high = query.text.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (isReached(query.spanOf(middle, middle + 1)))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
//# sourceMappingURL=quote.js.map