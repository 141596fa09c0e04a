/** The type under which EQL reads a field; undefined for those that it refuses to read. */
export function valueTypeOf(type) {
    switch (type) {
        case 'keyword':
        case 'constant_keyword':
        case 'wildcard':
            return 'text';
        case 'integer':
        case 'long':
            return 'long';
        case 'double':
        case 'boolean':
        case 'ip':
        case 'date':
        case 'version':
            return type;
        case 'text':
        case 'flattened':
        case 'object':
        case 'nested':
        case 'geo_point':
            return undefined;
    }
}
/** The names by which messages call the types. */
export function nameOfType(type) {
    switch (type) {
        case 'text':
        case 'boolean':
        case 'date':
        case 'version':
            return `a ${type}`;
        case 'long':
            return 'a whole number';
        case 'double':
            return 'a number';
        case 'ip':
            return 'an address';
        case 'null':
            return 'null';
        case 'unknown':
            return 'an unmapped field';
    }
}
/** True when a value of a type can stand where another is asked for. */
export function fitsType(type, wanted) {
    if (type === 'unknown' || type === 'null' || wanted === 'any')
        return true;
    switch (wanted) {
        case 'text':
            return type === 'text' || type === 'version';
        case 'number':
            return type === 'long' || type === 'double';
        case 'boolean':
            return type === 'boolean';
        case 'address':
            return type === 'ip' || type === 'text';
    }
}
//# sourceMappingURL=value-type.js.map