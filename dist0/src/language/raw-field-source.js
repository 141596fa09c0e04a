import { rawTexts, rawValues } from './raw-values.js';
/** Reads events as their log wrote them: every name is a field, dotted or nested, lists on the way are transparent,
 * numbers and booleans are their text, objects their JSON; `*` gives the texts of all values. Null is no value, yet the
 * field is there.
 * @example rawFieldSource({ recordOf: (event) => event }).resolve('userIdentity.type')?.get({ userIdentity: { type: 'Root' } }) // 'Root' */
export function rawFieldSource({ recordOf, verbatim = [] }) {
    return {
        resolve: (name) => {
            const get = getterOf(name);
            const path = name.split('.');
            return {
                name,
                type: 'keyword',
                get: (event) => get(recordOf(event)),
                has: (event) => rawValues(recordOf(event), path).length > 0,
                verbatimKey: verbatim.includes(name) ? name : undefined,
            };
        },
        names: (event) => Object.keys(Object(recordOf(event))),
        known: () => [],
    };
}
function getterOf(name) {
    if (name === '*')
        return (record) => valueOf(rawTexts(record));
    const path = name.split('.');
    return path.length === 1 ? shallow(name) : (record) => valueOf(textsAt(record, path));
}
/** A field at the top, which nearly all are. */
function shallow(name) {
    return (event) => {
        if (!isObject(event) || !Object.hasOwn(event, name))
            return undefined;
        const value = event[name];
        if (typeof value === 'string')
            return value;
        return valueOf(textsOf([value]));
    };
}
function textsAt(event, path) {
    return textsOf(rawValues(event, path));
}
function textsOf(values) {
    const texts = [];
    for (const value of values)
        addTexts(value, texts);
    return texts;
}
function addTexts(value, texts) {
    if (Array.isArray(value))
        for (const item of value)
            addTexts(item, texts);
    else if (typeof value === 'string')
        texts.push(value);
    else if (value !== null && value !== undefined)
        texts.push(JSON.stringify(value));
}
function valueOf(texts) {
    return texts.length <= 1 ? texts[0] : texts;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=raw-field-source.js.map