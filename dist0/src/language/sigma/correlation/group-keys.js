// Three lists of a hostile record can make billions.
const mostGroups = 10_000;
/** The groups that an event belongs to: one value of each field, lists exploded; none where a field is missing. */
export function groupKeys(values) {
    let groups = [[]];
    for (const value of values) {
        const choices = choicesOf(value);
        groups = groups
            .flatMap((group) => choices.map((choice) => [...group, choice]))
            .slice(0, mostGroups);
    }
    return groups;
}
function choicesOf(value) {
    if (value === undefined)
        return [];
    return typeof value === 'object' ? [...new Set(value)] : [value];
}
//# sourceMappingURL=group-keys.js.map