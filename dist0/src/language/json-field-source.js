import { parseDate } from './date-math.js';
// Elasticsearch's default depth_limit of flattened fields.
const deepestValue = 20;
/** Reads plain JSON objects as events: dotted keys and nested objects are the same field, arrays are several values,
 * null is nothing. Only the fields of `types` are mapped; values take the form of their type, and those that cannot
 * are not there.
 * @example jsonFieldSource({ 'user.name': 'keyword' }).resolve('user.name')?.get({ user: { name: 'eve' } }) // 'eve' */
export function jsonFieldSource(types) {
    return sourceInside('', new Map(Object.entries(types)));
}
/** The source whose events are the objects of a nested field: `base` is its name with a dot behind it. */
function sourceInside(base, declared) {
    const known = [...declared.keys()].filter((name) => name.startsWith(base));
    const resolve = (name) => {
        const type = name.startsWith(base)
            ? (declared.get(name) ?? leafType(name, declared))
            : undefined;
        if (type === undefined)
            return undefined;
        const path = name.slice(base.length).split('.');
        return { name, type, get: (event) => valueAt(event, path, type) };
    };
    const nested = (name) => {
        if (declared.get(name) !== 'nested' || !name.startsWith(base))
            return undefined;
        const path = name.slice(base.length).split('.');
        return { items: (event) => objectsAt(event, path), fields: sourceInside(`${name}.`, declared) };
    };
    return {
        resolve,
        names: (event) => known.filter((name) => resolve(name)?.get(event) !== undefined),
        known: () => known,
        document: (event) => event,
        nested,
    };
}
// A name below a flattened field is one of its leaves.
function leafType(name, declared) {
    for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
        if (declared.get(name.slice(0, dot)) === 'flattened')
            return 'flattened';
    }
    return undefined;
}
function valueAt(event, path, type) {
    const found = [];
    collect(event, path, 0, found);
    if (found.length === 0)
        return undefined;
    const values = [];
    for (const value of found)
        addScalars(value, type, values);
    if (values.length <= 1)
        return values[0];
    return values;
}
function objectsAt(event, path) {
    const found = [];
    collect(event, path, 0, found);
    return found.flat().filter(isObject);
}
// `{"a":{"b.c":1}}`, `{"a.b":{"c":1}}` and `{"a.b.c":1}` are one field: every way to split the name is tried.
function collect(value, path, from, found) {
    if (from === path.length) {
        found.push(value);
        return;
    }
    if (Array.isArray(value)) {
        for (const item of value)
            if (isObject(item))
                collect(item, path, from, found);
        return;
    }
    if (!isObject(value))
        return;
    let key = '';
    for (let to = from; to < path.length; to += 1) {
        key = to === from ? path[to] : `${key}.${path[to]}`;
        if (Object.hasOwn(value, key))
            collect(value[key], path, to + 1, found);
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function addScalars(value, type, values, depth = 0) {
    const point = type === 'geo_point' ? pointOf(value) : undefined;
    if (point !== undefined) {
        values.push(point);
        return;
    }
    if (isObject(value)) {
        if (depth === deepestValue || !(Array.isArray(value) || type === 'flattened'))
            return;
        for (const part of Object.values(value))
            addScalars(part, type, values, depth + 1);
        return;
    }
    const scalar = scalarOf(value, type);
    if (scalar !== undefined)
        values.push(scalar);
}
// A point is `{ lat, lon }`, `[lon, lat]` or its text; it is read as well-known text.
function pointOf(value) {
    if (Array.isArray(value))
        return value.length === 2 ? pointText(value[0], value[1]) : undefined;
    return isObject(value) ? pointText(value['lon'], value['lat']) : undefined;
}
function pointText(longitude, latitude) {
    const isPoint = typeof longitude === 'number' && typeof latitude === 'number';
    return isPoint ? `POINT (${longitude} ${latitude})` : undefined;
}
function scalarOf(value, type) {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
        return undefined;
    switch (type) {
        case 'long':
        case 'integer':
        case 'double':
            return numberOf(value);
        case 'boolean':
            return typeof value === 'boolean' ? value : booleanOf(value);
        case 'date':
            return typeof value === 'number' ? value : parseDate(String(value))?.from;
        case 'keyword':
        case 'constant_keyword':
        case 'wildcard':
        case 'version':
        case 'text':
        case 'ip':
        case 'flattened':
        case 'geo_point':
            return String(value);
        case 'object':
        case 'nested':
            return undefined;
    }
}
function numberOf(value) {
    if (typeof value === 'number')
        return value;
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
    return Number.isNaN(number) ? undefined : number;
}
function booleanOf(value) {
    return value === 'true' ? true : value === 'false' ? false : undefined;
}
//# sourceMappingURL=json-field-source.js.map