import { isJsonList } from '../cloudtrail/json.js';
import { objectOf } from './clean.js';
import { timeOf } from './document-event.js';
import { valuesAt } from './document-path.js';
import { ecsFieldNames, ecsFieldType, fieldDefinition } from './fields/field-table.js';
/** Documents that are ECS already, as exported from a SIEM or written by `trailproof normalize`. Types are those of the
 * AWS integration's index; `types` adds or overrides fields. What the index does not map is unknown here too.
 * @example documentFieldSource().resolve('event.action')?.get(event) // 'CreateUser' */
export function documentFieldSource(types = {}) {
    const declared = new Map(Object.entries(types));
    const resolved = new Map();
    const resolve = (name) => {
        if (!resolved.has(name)) {
            const own = declared.get(name) ?? fieldDefinition(name)?.type;
            const isLeaf = own === undefined && ecsFieldType(name) === 'flattened';
            resolved.set(name, isLeaf ? leafOf(name) : fieldOf(name, own));
        }
        return resolved.get(name);
    };
    return {
        resolve,
        names: ({ document }) => leafNames(document).filter((name) => (declared.get(name) ?? ecsFieldType(name)) !== undefined),
        known: () => new Set([...declared.keys(), ...ecsFieldNames()]),
    };
}
function fieldOf(name, type) {
    if (type === undefined)
        return undefined;
    // A multi-field has its parent's value.
    const isText = type === 'text' && name.endsWith('.text');
    const path = (isText ? name.slice(0, -'.text'.length) : name).split('.');
    const ignoreAbove = fieldDefinition(name)?.ignoreAbove;
    return { name, type, ignoreAbove, get: ({ document }) => seen(valuesAt(document, path), type) };
}
/** A leaf of a flattened field is indexed under its whole path alone: an object there is not seen, as it is at the
 * root, which holds the values of all its leaves. */
function leafOf(name) {
    const path = name.split('.');
    const get = ({ document }) => seen(valuesAt(document, path).filter((value) => objectOf(value) === undefined), 'keyword');
    return { name, type: 'flattened', get };
}
function seen(values, type) {
    if (type === 'object')
        return values.some((value) => objectOf(value) !== undefined) || undefined;
    const scalars = values.flatMap((value) => scalarsOf(value, type));
    return scalars.length <= 1 ? scalars[0] : scalars;
}
function scalarsOf(value, type) {
    if (isJsonList(value))
        return value.flatMap((item) => scalarsOf(item, type));
    const object = objectOf(value);
    if (object !== undefined)
        return insideOf(object, type);
    const scalar = typedScalar(value, type);
    return scalar === undefined ? [] : [scalar];
}
function insideOf(object, type) {
    if (type === 'geo_point') {
        const { lat, lon } = object;
        return typeof lat === 'number' && typeof lon === 'number' ? [`POINT (${lon} ${lat})`] : [];
    }
    if (type !== 'flattened')
        return [];
    return Object.values(object).flatMap((item) => (item === undefined ? [] : scalarsOf(item, type)));
}
function typedScalar(value, type) {
    if (value === null || typeof value === 'object')
        return undefined;
    if (type === 'date')
        return timeOf(value);
    if (type === 'boolean')
        return typeof value === 'boolean' ? value : booleanOf(value);
    if (type === 'long' || type === 'integer' || type === 'double')
        return numberOf(value);
    return String(value);
}
function numberOf(value) {
    const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
    return typeof value === 'boolean' || Number.isNaN(number) ? undefined : number;
}
function booleanOf(value) {
    return value === 'true' ? true : value === 'false' ? false : undefined;
}
/** The dotted names of a document's leaves, each once. */
function leafNames(value, prefix = '') {
    const items = isJsonList(value) ? value : [value];
    const names = items.flatMap((item) => {
        const object = objectOf(item);
        if (object === undefined)
            return item === null || isJsonList(item) || prefix === '' ? [] : [prefix];
        return Object.entries(object).flatMap(([key, member]) => member === undefined ? [] : leafNames(member, prefix === '' ? key : `${prefix}.${key}`));
    });
    return [...new Set(names)];
}
//# sourceMappingURL=document-field-source.js.map