import { compareJoinKeys } from './join-key.js';
/** Finds for each key under which every filter has an event of its own one set of such events, in the order of keys.
 * @example findSamples(rows, 2) // [{ members: [3, 0], key: ['host-1'] }] */
export function findSamples(rows, filters) {
    const buckets = new Map();
    for (let row = 0; row < rows.length; row += 1)
        enter(row, rows, { buckets, filters });
    return Array.from(buckets.values())
        .sort((left, right) => compareJoinKeys(left.key, right.key))
        .flatMap(({ key, rowsOfFilter }) => {
        const members = choose(rowsOfFilter, []);
        return members === undefined ? [] : [{ members, key: key.values }];
    });
}
function enter(row, rows, { buckets, filters }) {
    for (const filter of rows.filtersOf(row)) {
        for (const key of rows.keysOf(row, filter)) {
            const bucket = buckets.get(key.text) ?? {
                key,
                rowsOfFilter: Array.from({ length: filters }, () => []),
            };
            buckets.set(key.text, bucket);
            const held = bucket.rowsOfFilter[filter];
            // Among as many events as there are filters, one is free whatever the other filters take.
            if (held.length < filters)
                held.push(row);
        }
    }
}
/** One row for each filter from the given one on, none of them taken before: the first choice that works out. */
function choose(rowsOfFilter, taken) {
    const rows = rowsOfFilter[taken.length];
    if (rows === undefined)
        return taken;
    for (const row of rows) {
        if (taken.includes(row))
            continue;
        const chosen = choose(rowsOfFilter, [...taken, row]);
        if (chosen !== undefined)
            return chosen;
    }
    return undefined;
}
//# sourceMappingURL=find-samples.js.map