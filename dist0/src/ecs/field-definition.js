import { isJsonList } from '../cloudtrail/json.js';
import { clean, cleanText, memberOf } from './clean.js';
/** A field that copies the record's value at a path of keys (`userIdentity.arn`), cleaned. */
export function copied(name, path, { type = 'keyword', ...traits } = {}) {
    const verbatimKey = type === 'keyword' ? path.slice(path.lastIndexOf('.') + 1) : undefined;
    return { name, type, value: copier(path.split('.')), verbatimKey, ...traits };
}
/** A field with a text, number, boolean or list of its own making. */
export function computed(name, value, { type = 'keyword', ...traits } = {}) {
    return { name, type, value, ...traits };
}
/** A field whose value never differs. */
export function constant(name, value, traits = {}) {
    return { name, type: 'constant_keyword', value: () => value, ...traits };
}
/** A list without doubles and without what is missing, in order; undefined when it is empty. */
export function listOf(items) {
    const kept = new Set();
    for (const item of items)
        if (item !== undefined && item !== '')
            kept.add(item);
    return kept.size === 0 ? undefined : [...kept];
}
function copier(path) {
    const [first, second] = path;
    if (path.length === 1)
        return ({ record }) => cleanScalar(record[first]);
    if (path.length === 2)
        return ({ record }) => cleanScalar(memberOf(record[first], second));
    return ({ record }) => {
        let value = record[first];
        for (let index = 1; index < path.length; index += 1)
            value = memberOf(value, path[index]);
        return cleanScalar(value);
    };
}
function cleanScalar(value) {
    return typeof value === 'string' ? cleanText(value) : clean(value);
}
/** A document's value as languages see it: lists flattened, numbers and booleans of a text field as text. */
export function seenValue(value, type) {
    if (typeof value === 'string')
        return type === 'boolean' ? booleanOf(value) : value;
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== 'object')
        return isTextual(type) ? String(value) : value;
    if (!isJsonList(value))
        return undefined;
    const seen = value.flatMap((item) => {
        const scalar = seenValue(item, type);
        return scalar === undefined ? [] : scalar;
    });
    return seen.length === 0 ? undefined : seen;
}
function isTextual(type) {
    return type === 'keyword' || type === 'text' || type === 'flattened' || type === 'wildcard';
}
function booleanOf(text) {
    if (text === 'true')
        return true;
    return text === 'false' ? false : undefined;
}
//# sourceMappingURL=field-definition.js.map