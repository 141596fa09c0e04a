/** Findings of one file in the order of their places; those without one count as at its start. */
export function inFileOrder(findings) {
    return findings.toSorted((left, right) => (left.span?.start ?? 0) - (right.span?.start ?? 0));
}
//# sourceMappingURL=in-file-order.js.map