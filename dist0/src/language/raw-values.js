/** The values at a dotted name, nulls too, however objects and dotted keys divide it; lists on the way are transparent.
 * @example rawValues({ a: [{ b: 1 }, { b: null }] }, ['a', 'b']) // [1, null] */
export function rawValues(event, path) {
    const found = [];
    collect(event, path, { from: 0, found });
    return found;
}
function collect(value, path, { from, found }) {
    if (from === path.length) {
        if (value !== undefined)
            found.push(value);
        return;
    }
    if (Array.isArray(value)) {
        for (const item of value)
            collect(item, path, { from, found });
        return;
    }
    if (!isObject(value))
        return;
    let key = '';
    for (let to = from; to < path.length; to += 1) {
        key = to === from ? path[to] : `${key}.${path[to]}`;
        if (Object.hasOwn(value, key))
            collect(value[key], path, { from: to + 1, found });
    }
}
/** The texts of all values inside an event, in order; null has none. */
export function rawTexts(event) {
    const texts = [];
    const waiting = [event];
    while (waiting.length > 0) {
        const value = waiting.pop();
        if (typeof value === 'string')
            texts.push(value);
        else if (typeof value === 'number' || typeof value === 'boolean')
            texts.push(String(value));
        else if (typeof value === 'object' && value !== null) {
            const inside = Object.values(value);
            for (let at = inside.length - 1; at >= 0; at -= 1)
                waiting.push(inside[at]);
        }
    }
    return texts;
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
//# sourceMappingURL=raw-values.js.map