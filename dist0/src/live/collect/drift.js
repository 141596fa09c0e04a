import { isJsonList, isJsonObject } from '../../cloudtrail/json.js';
/** Members whose values are the same in every account. */
const fixed = new Set([
    'eventVersion',
    'eventType',
    'eventCategory',
    'eventSource',
    'readOnly',
    'managementEvent',
    'errorCode',
    'apiVersion',
]);
/** Compares a real record with the simulator's of the same step, field by field: which fields there are, their types, and
 * the values that do not hang on the account. */
export const driftOf = (real, simulated) => compareObjects({ real, simulated }, '', 0);
const deepest = 12;
function compareObjects({ real, simulated }, path, depth) {
    const names = new Set([...Object.keys(real), ...Object.keys(simulated)]);
    return [...names].flatMap((name) => compare(real[name], simulated[name], {
        path: path === '' ? name : `${path}.${name}`,
        depth: depth + 1,
    }));
}
function compare(real, simulated, { path, depth }) {
    if (real === undefined) {
        return simulated === undefined ? [] : [{ path, kind: 'only in the simulator', simulated }];
    }
    if (simulated === undefined)
        return [{ path, kind: 'only in the real record', real }];
    if (typeOf(real) !== typeOf(simulated))
        return [{ path, kind: 'another type', real, simulated }];
    if (depth >= deepest)
        return [];
    if (isJsonObject(real) && isJsonObject(simulated)) {
        return compareObjects({ real, simulated }, path, depth);
    }
    if (isJsonList(real) && isJsonList(simulated)) {
        return compare(anItem(real), anItem(simulated), { path: `${path}[]`, depth: depth + 1 });
    }
    return fixed.has(path) && real !== simulated
        ? [{ path, kind: 'another value', real, simulated }]
        : [];
}
/** An item that has what any item of the list has: how many there are hangs on the account. */
function anItem(list) {
    const [first] = list;
    if (!isJsonObject(first))
        return first;
    const members = new Map();
    for (const item of list) {
        for (const [name, value] of isJsonObject(item) ? Object.entries(item) : []) {
            if (value !== undefined)
                members.set(name, [...(members.get(name) ?? []), value]);
        }
    }
    return Object.fromEntries([...members].map(([name, values]) => [
        name,
        isJsonList(values[0]) ? values.filter(isJsonList).flat() : (anItem(values) ?? null),
    ]));
}
const typeOf = (value) => value === null ? 'null' : isJsonList(value) ? 'list' : typeof value;
//# sourceMappingURL=drift.js.map