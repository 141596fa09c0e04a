/** Conditions given as a list mean any of them; undefined for none. */
export function anyCondition(conditions, span) {
    return conditions.length > 1 ? { kind: 'or', operands: conditions, span } : conditions[0];
}
//# sourceMappingURL=any-condition.js.map