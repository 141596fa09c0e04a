import { isJsonList, isJsonObject } from '../cloudtrail/json.js';
/** A text that the integration keeps: it deletes `""`, `"-"` and `"none"` (exactly so) anywhere in a record. */
export function isKeptText(text) {
    return text.length > 4 || (text !== '' && text !== '-' && text !== 'none');
}
/** A text as it survives the cleaning; undefined for everything that is no text. */
export function cleanText(value) {
    return typeof value === 'string' && isKeptText(value) ? value : undefined;
}
/** A JSON value after the integration's cleaning: null, `""`, `"-"`, `"none"`, and lists and objects that are or
 * become empty are deleted, depth first.
 * @example clean({ a: { b: [null, '-'] }, c: 1 }) // { c: 1 } */
export function clean(value) {
    if (value === null || value === undefined)
        return undefined;
    if (typeof value === 'string')
        return isKeptText(value) ? value : undefined;
    if (typeof value !== 'object')
        return value;
    if (isJsonList(value))
        return cleanList(value);
    return cleanObject(value);
}
/** The value as an object, or undefined. */
export function objectOf(value) {
    return isJsonObject(value) ? value : undefined;
}
/** A member of an object; undefined for anything that is no object. For keys of ours alone: a key from input could name
 * a member of every object, such as `constructor`. */
export function memberOf(value, key) {
    return objectOf(value)?.[key];
}
function cleanList(list) {
    const kept = list.map(clean).filter((item) => item !== undefined);
    return kept.length === 0 ? undefined : kept;
}
function cleanObject(object) {
    const kept = [];
    for (const key of Object.keys(object)) {
        const value = clean(object[key]);
        if (value !== undefined)
            kept.push([key, value]);
    }
    // fromEntries defines own members, so a key `__proto__` of a hostile record stays a key.
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
//# sourceMappingURL=clean.js.map