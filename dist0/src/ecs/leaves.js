import { isJsonList } from '../cloudtrail/json.js';
import { isKeptText, objectOf } from './clean.js';
import { valuesAt } from './document-path.js';
/** The texts of the leaves at a path of keys, cleaned: lists on the way and at the end are transparent, and a key
 * that itself holds dots is found too.
 * @example leavesAt({ items: [{ port: 22 }, { port: 443 }] }, ['items', 'port']) // ['22', '443'] */
export function leavesAt(value, path) {
    const leaves = [];
    for (const found of valuesAt(value, path)) {
        const text = leafText(found);
        if (text !== undefined)
            leaves.push(text);
    }
    return leaves;
}
/** The texts of all leaves of a value. */
export function allLeaves(value) {
    const text = leafText(value);
    if (text !== undefined)
        return [text];
    if (isJsonList(value))
        return value.flatMap(allLeaves);
    return Object.values(objectOf(value) ?? {}).flatMap(allLeaves);
}
/** The dotted names of all leaves below an object, each once. */
export function leafNames(value, prefix = '') {
    if (leafText(value) !== undefined)
        return prefix === '' ? [] : [prefix];
    if (isJsonList(value))
        return [...new Set(value.flatMap((item) => leafNames(item, prefix)))];
    const members = Object.entries(objectOf(value) ?? {});
    return members.flatMap(([key, member]) => leafNames(member, prefix === '' ? key : `${prefix}.${key}`));
}
function leafText(value) {
    if (typeof value === 'string')
        return isKeptText(value) ? value : undefined;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
//# sourceMappingURL=leaves.js.map