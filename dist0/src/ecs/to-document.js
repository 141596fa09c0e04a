import { clean } from './clean.js';
import { fieldTable } from './fields/field-table.js';
import { viewOf } from './view.js';
/** Makes the writer of whole documents under a profile: nested, keys in the order of their names.
 * @example documentWriter(defaultProfile)(event) // { '@timestamp': '2026-03-02T09:00:00.000Z', … } */
export function documentWriter(profile) {
    const view = viewOf(profile);
    const written = fieldTable.filter(({ mappedOnly, absent }) => mappedOnly !== true && absent?.(profile) === undefined);
    const paths = written.map(({ name }) => name.split('.'));
    return (event) => {
        const document = {};
        for (const [index, definition] of written.entries()) {
            const value = documentValue(definition, event, view);
            if (value !== undefined)
                put(document, paths[index], value);
        }
        return document;
    };
}
/** One document of a record; `documentWriter` is faster for many.
 * @example toDocument(event, defaultProfile) */
export function toDocument(event, profile) {
    return documentWriter(profile)(event);
}
function documentValue({ value, type }, event, view) {
    const found = clean(value(event, view));
    // Dates are written with three digits of milliseconds, whatever the record had.
    return type === 'date' && typeof found === 'number' ? new Date(found).toISOString() : found;
}
function put(document, path, value) {
    let object = document;
    for (const key of path.slice(0, -1)) {
        const inner = object[key];
        object = isOpen(inner) ? inner : (object[key] = {});
    }
    object[path.at(-1)] = value;
}
function isOpen(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=to-document.js.map