import { isJsonList } from '../cloudtrail/json.js';
import { objectOf } from './clean.js';
/** The values at a dotted name, whether the document nests it, dots it or does both; lists on the way are transparent.
 * @example valuesAt({ 'user.name': 'eve' }, ['user', 'name']) // ['eve'] */
export function valuesAt(document, path) {
    const found = [];
    collect(document, path, 0, found);
    return found;
}
/** The first value at a dotted name. */
export function valueAt(document, name) {
    return valuesAt(document, name.split('.'))[0];
}
// Runs for each flattened field of each event: its parameters are no object, so that no step makes one.
function collect(value, path, from, found) {
    if (isJsonList(value)) {
        for (const item of value)
            collect(item, path, from, found);
        return;
    }
    if (from === path.length) {
        if (value !== undefined && value !== null)
            found.push(value);
        return;
    }
    const object = objectOf(value);
    if (object === undefined)
        return;
    let key = '';
    for (let to = from; to < path.length; to += 1) {
        key = to === from ? path[to] : `${key}.${path[to]}`;
        if (Object.hasOwn(object, key))
            collect(object[key], path, to + 1, found);
    }
}
//# sourceMappingURL=document-path.js.map