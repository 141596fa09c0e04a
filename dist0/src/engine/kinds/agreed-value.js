/** What the shell alert of a sequence keeps of a field, given the values of its events: the value of all, or of lists
 * what they have in common (which can be nothing); undefined when an event lacks the field or values differ.
 * @example agreedValue([['a', 'b'], 'b']) // ['b'] */
export function agreedValue(values) {
    const [first, ...others] = values;
    return others.reduce(common, first);
}
function common(left, right) {
    if (left === undefined || right === undefined)
        return undefined;
    if (typeof left !== 'object' && typeof right !== 'object') {
        return left === right ? left : undefined;
    }
    const wanted = new Set(listOf(right));
    return [...new Set(listOf(left))].filter((value) => wanted.has(value));
}
function listOf(value) {
    return typeof value === 'object' ? value : [value];
}
//# sourceMappingURL=agreed-value.js.map