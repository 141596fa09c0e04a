/** The order of time, then of the source. */
export function compareOccurrences(left, right) {
    return left.time - right.time || left.order - right.order;
}
//# sourceMappingURL=occurrence.js.map