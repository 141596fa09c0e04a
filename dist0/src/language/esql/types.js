/** The type that a field of an index has in ES|QL; undefined where ES|QL cannot read it. */
export function columnType(type) {
    switch (type) {
        case 'keyword':
        case 'constant_keyword':
        case 'wildcard':
        case 'version':
            return 'keyword';
        case 'text':
        case 'ip':
        case 'integer':
        case 'long':
        case 'double':
        case 'boolean':
        case 'date':
        case 'geo_point':
            return type;
        case 'flattened':
        case 'object':
        case 'nested':
            return undefined;
    }
}
export function isText(type) {
    return type === 'keyword' || type === 'text';
}
export function isNumber(type) {
    return type === 'integer' || type === 'long' || type === 'double';
}
/** The type of what is computed from values of a type: text gives keyword. */
export function withoutText(type) {
    return type === 'text' ? 'keyword' : type;
}
const widths = ['integer', 'long', 'double'];
/** The type that holds values of both: equal types, numbers by width, text as keyword, null with anything. */
export function commonType(left, right) {
    if (left === 'null')
        return withoutText(right);
    if (right === 'null')
        return withoutText(left);
    if (isNumber(left) && isNumber(right)) {
        return widths[Math.max(widths.indexOf(left), widths.indexOf(right))];
    }
    return withoutText(left) === withoutText(right) ? withoutText(left) : undefined;
}
/** The one value that a field holds; undefined when it holds none or several. */
export function singleOf(value) {
    if (typeof value !== 'object')
        return value;
    return value.length === 1 ? value[0] : undefined;
}
//# sourceMappingURL=types.js.map