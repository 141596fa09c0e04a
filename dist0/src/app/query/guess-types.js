const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const deepest = 20;
/** Guesses the types of fields from their values, as Elasticsearch's dynamic mapping does: the first value decides;
 * text is a keyword, or a date where it looks like one; whole numbers are long.
 * @example guessTypes([{ user: { name: 'eve' }, n: 1 }]) // { 'user.name': 'keyword', n: 'long' } */
export function guessTypes(objects) {
    const types = new Map();
    for (const object of objects)
        visit(object, '', { types, depth: 0 });
    return Object.fromEntries(types);
}
function visit(value, name, found) {
    const { types, depth } = found;
    if (value === null || value === undefined || depth > deepest)
        return;
    if (Array.isArray(value)) {
        for (const item of value)
            visit(item, name, { types, depth: depth + 1 });
        return;
    }
    if (typeof value === 'object') {
        for (const [key, inner] of Object.entries(value)) {
            visit(inner, name === '' ? key : `${name}.${key}`, { types, depth: depth + 1 });
        }
        return;
    }
    const known = types.get(name);
    // A fraction after whole numbers makes the field a double, else its values were cut.
    if (known === undefined ||
        (known === 'long' && !Number.isInteger(value) && typeof value === 'number')) {
        types.set(name, typeOf(value));
    }
}
function typeOf(value) {
    if (typeof value === 'boolean')
        return 'boolean';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'long' : 'double';
    return typeof value === 'string' && isoDate.test(value) ? 'date' : 'keyword';
}
//# sourceMappingURL=guess-types.js.map