/** Tells how far the rows come that share a key with one of them: for a sequence place after place in their order, for
 * a sample in any order. Time limits, `until` and missing events are not looked at: where every place is filled, one of
 * them is what stood in the way. */
export function followRow(rows, row, plan) {
    const of = plan.filters.length;
    let best;
    for (const key of keysOfRow(rows, row, plan)) {
        const filled = plan.kind === 'sample' ? anyOrder(rows, key, plan) : inOrder(rows, key, plan);
        if (best !== undefined && filled.size <= best.filled)
            continue;
        const next = plan.filters.find((_, place) => !filled.has(place));
        best = { filled: filled.size, of, next, key: key.values };
    }
    return best ?? { filled: 0, of, next: plan.filters[0], key: [] };
}
function keysOfRow(rows, row, plan) {
    const keys = new Map();
    for (const filter of rows.filtersOf(row)) {
        if (!plan.filters.includes(filter))
            continue;
        for (const key of rows.keysOf(row, filter))
            keys.set(key.text, key);
    }
    return [...keys.values()].slice(0, mostKeys);
}
// Each key costs a walk over the window.
const mostKeys = 20;
function inOrder(rows, key, { filters }) {
    const filled = new Set();
    for (let row = 0; row < rows.length && filled.size < filters.length; row += 1) {
        if (canFill(rows, row, { key, filter: filters[filled.size] }))
            filled.add(filled.size);
    }
    return filled;
}
function anyOrder(rows, key, { filters }) {
    const filled = new Set();
    for (const [place, filter] of filters.entries()) {
        for (let row = 0; row < rows.length && !filled.has(place); row += 1) {
            if (canFill(rows, row, { key, filter }))
                filled.add(place);
        }
    }
    return filled;
}
function canFill(rows, row, { key, filter }) {
    if (!rows.filtersOf(row).includes(filter))
        return false;
    return rows.keysOf(row, filter).some(({ text }) => text === key.text);
}
//# sourceMappingURL=follow-row.js.map