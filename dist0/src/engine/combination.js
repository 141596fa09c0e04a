/** Above this, an event's combinations are cut: three lists of a record can make billions. */
export const mostCombinations = 10_000;
/** All combinations of an event's values, as Elasticsearch's composite aggregation makes them: lists explode,
 * equal ones count once. A missing field gives no combination, or null where `missing` says so. */
export function combinationsOf(values, missing) {
    let combinations = [[]];
    for (const value of values) {
        const choices = choicesOf(value, missing);
        if (choices.length === 1) {
            combinations = combinations.map((combination) => [...combination, choices[0]]);
            continue;
        }
        const room = Math.ceil(mostCombinations / Math.max(1, choices.length));
        const grown = combinations
            .slice(0, room)
            .flatMap((combination) => choices.map((choice) => [...combination, choice]));
        combinations = grown.slice(0, mostCombinations);
    }
    return combinations;
}
/** How many combinations there would be without the cut. */
export function countCombinations(values) {
    return values.reduce((count, value) => count * choicesOf(value, 'null').length, 1);
}
/** A text that is equal for equal combinations. */
export function keyOf(combination) {
    return JSON.stringify(combination);
}
/** The order of composite buckets: field by field, missing first, numbers by size, texts by code unit. */
export function compareCombinations(left, right) {
    for (let index = 0; index < left.length; index += 1) {
        const order = compareValues(left[index] ?? null, right[index] ?? null);
        if (order !== 0)
            return order;
    }
    return 0;
}
function choicesOf(value, missing) {
    if (value === undefined)
        return missing === 'null' ? [null] : [];
    return typeof value === 'object' ? [...new Set(value)] : [value];
}
function compareValues(left, right) {
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
//# sourceMappingURL=combination.js.map