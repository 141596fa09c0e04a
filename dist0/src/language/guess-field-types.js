/** Gives the fields of plain JSON objects the types that Elasticsearch's dynamic mapping would: whole numbers long,
 * others double, ISO dates date, texts keyword; a field of mixed values is keyword.
 * @example guessFieldTypes([{ user: { name: 'eve' }, count: 3 }]) // { 'user.name': 'keyword', count: 'long' } */
export function guessFieldTypes(events) {
    const types = new Map();
    for (const event of events)
        visit(event, '', types, 0);
    return Object.fromEntries(types);
}
// Elasticsearch's default index.mapping.depth.limit.
const deepest = 20;
const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[-+]\d{2}:?\d{2})?)?$/;
function visit(value, name, types, depth) {
    if (typeof value === 'object' && value !== null) {
        if (depth > deepest)
            return;
        for (const [key, part] of Object.entries(value)) {
            const inner = Array.isArray(value) ? name : name === '' ? key : `${name}.${key}`;
            visit(part, inner, types, depth + 1);
        }
        return;
    }
    const type = name === '' ? undefined : typeOf(value);
    if (type !== undefined)
        types.set(name, join(types.get(name), type));
}
function typeOf(value) {
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'long' : 'double';
    if (typeof value === 'boolean')
        return 'boolean';
    if (typeof value !== 'string')
        return undefined;
    return isoDate.test(value) ? 'date' : 'keyword';
}
function join(known, found) {
    if (known === undefined || known === found)
        return found;
    const isNumeric = (type) => type === 'long' || type === 'double';
    return isNumeric(known) && isNumeric(found) ? 'double' : 'keyword';
}
//# sourceMappingURL=guess-field-types.js.map