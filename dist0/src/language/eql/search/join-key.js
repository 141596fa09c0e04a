/** Above this, an event's combinations are cut: three lists of a record can make billions. */
export const mostJoinKeys = 10_000;
/** The keys under which an event takes part: one for each combination of its values, lists in their index's order.
 * @example joinKeysOf(['eve', [2, 1]]).map(({ text }) => text) // ['["eve",1]', '["eve",2]'] */
export function joinKeysOf(values) {
    return values.some((value) => typeof value === 'object')
        ? keysOfLists(values)
        : [joinKey(values.map((value) => (typeof value === 'object' ? null : (value ?? null))))];
}
function keysOfLists(values) {
    let combinations = [[]];
    for (const value of values) {
        const choices = choicesOf(value);
        combinations = combinations
            .slice(0, Math.ceil(mostJoinKeys / choices.length))
            .flatMap((combination) => choices.map((choice) => [...combination, choice]))
            .slice(0, mostJoinKeys);
    }
    return combinations.map(joinKey);
}
/** Most keys are one text, for which the JSON of a list is too dear: no such JSON begins with a quote. */
function joinKey(values) {
    const [first] = values;
    const isText = values.length === 1 && typeof first === 'string';
    return { values, text: isText ? `"${first}` : JSON.stringify(values) };
}
/** How many keys there would be without the cut. */
export function countJoinKeys(values) {
    return values.reduce((count, value) => count * choicesOf(value).length, 1);
}
/** The order of Elasticsearch's composite buckets: key by key, missing first, numbers by size, texts by code unit. */
export function compareJoinKeys(left, right) {
    for (const [index, value] of left.values.entries()) {
        const order = compareChoices(value, right.values[index] ?? null);
        if (order !== 0)
            return order;
    }
    return 0;
}
function choicesOf(value) {
    if (value === undefined)
        return [null];
    return typeof value === 'object' ? [...new Set(value)].sort(compareChoices) : [value];
}
function compareChoices(left, right) {
    if (left === right)
        return 0;
    if (left === null)
        return -1;
    if (right === null)
        return 1;
    if (typeof left !== typeof right)
        return typeof left < typeof right ? -1 : 1;
    return left < right ? -1 : 1;
}
//# sourceMappingURL=join-key.js.map