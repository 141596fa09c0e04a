/** A constant. */
export function literal(value, span) {
    return { kind: 'literal', value, span };
}
/** The conjunction of some operands; of one, the operand itself; of none, true. */
export function allOf(operands, span) {
    if (operands.length === 1)
        return operands[0];
    return operands.length === 0 ? literal(true, span) : { kind: 'and', operands, span };
}
/** The disjunction of some operands; of one, the operand itself; of none, false. */
export function anyOf(operands, span) {
    if (operands.length === 1)
        return operands[0];
    return operands.length === 0 ? literal(false, span) : { kind: 'or', operands, span };
}
/** The complement of a predicate. */
export function notOf(operand, span) {
    return { kind: 'not', operand, span };
}
/** A predicate for which unknown is false. */
export function isTrueOf(operand, span) {
    return { kind: 'isTrue', operand, span };
}
//# sourceMappingURL=build.js.map