/** The row that STATS makes of a group, which knows all rows of the group as its sources. */
export function groupRow(group, { values, isEager }) {
    const compute = (slot) => values[slot]?.(group);
    const row = {
        values: isEager ? values.map((_, slot) => compute(slot)) : [],
        get sources() {
            return group.sources();
        },
        compute,
    };
    return row;
}
//# sourceMappingURL=group-row.js.map