const comparisons = {
    gt: (value, limit) => value > limit,
    gte: (value, limit) => value >= limit,
    lt: (value, limit) => value < limit,
    lte: (value, limit) => value <= limit,
    eq: (value, limit) => value === limit,
    neq: (value, limit) => value !== limit,
};
/** True when a value fulfils all limits. */
export function limitsHold(value, limits) {
    return limits.every(({ operator, value: limit }) => comparisons[operator](value, limit));
}
//# sourceMappingURL=limits-hold.js.map