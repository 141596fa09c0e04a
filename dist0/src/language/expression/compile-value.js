import { compileTest } from './compile-test.js';
/** Compiles an expression to a closure that gives its value; undefined stands for null, also for a predicate
 * without an answer. A field that the source does not resolve has no value.
 * @example compileValue(tree, fields)(event) // 'CreateUser' */
export function compileValue(tree, fields) {
    switch (tree.kind) {
        case 'literal': {
            const value = tree.value ?? undefined;
            return () => value;
        }
        case 'field':
            return fieldValue(tree, fields);
        case 'call':
            return callValue(tree, fields);
        case 'compare':
        case 'pattern':
        case 'membership':
        case 'cidr':
        case 'nested':
        case 'presence':
        case 'and':
        case 'or':
        case 'not':
        case 'isTrue': {
            const test = compileTest(tree, fields);
            return (event) => test(event) ?? undefined;
        }
    }
}
function fieldValue(node, fields) {
    const field = fields.resolve(node.name);
    if (field === undefined || field.absent !== undefined)
        return () => undefined;
    if (node.indexed !== true || field.ignoreAbove === undefined)
        return field.get;
    return indexedValue(field, field.ignoreAbove);
}
function indexedValue(field, limit) {
    const isIndexed = (value) => typeof value !== 'string' || value.length <= limit || codePoints(value) <= limit;
    return (event) => {
        const value = field.get(event);
        if (value === undefined)
            return undefined;
        if (typeof value !== 'object')
            return isIndexed(value) ? value : undefined;
        if (value.every(isIndexed))
            return value;
        const kept = value.filter(isIndexed);
        return kept.length === 0 ? undefined : kept;
    };
}
function codePoints(text) {
    let pairs = 0;
    for (let index = 0; index < text.length - 1; index += 1) {
        const unit = text.charCodeAt(index);
        const next = text.charCodeAt(index + 1);
        if (unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff)
            pairs += 1;
    }
    return text.length - pairs;
}
function callValue(node, fields) {
    const inputs = node.arguments.map((argument) => compileValue(argument, fields));
    const { evaluate, lazy } = node.function;
    if (lazy !== undefined) {
        return (event) => lazy(inputs.map((input) => () => input(event)));
    }
    return (event) => evaluate(inputs.map((input) => input(event)));
}
//# sourceMappingURL=compile-value.js.map