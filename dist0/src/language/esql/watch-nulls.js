/** The same expression, which tells of its nulls while it is evaluated. It is slower: explaining uses it, replaying not. */
export function watchNulls(tree, onNull) {
    const watch = (inner) => watchNulls(inner, onNull);
    switch (tree.kind) {
        case 'literal':
        case 'field':
        case 'nested':
            return tree;
        case 'call':
            return watchCall({ ...tree, arguments: tree.arguments.map(watch) }, onNull);
        case 'compare':
            return {
                ...tree,
                left: single(watch(tree.left), onNull),
                right: single(watch(tree.right), onNull),
            };
        case 'membership':
            return {
                ...tree,
                operand: single(watch(tree.operand), onNull),
                items: tree.items.map((item) => single(watch(item), onNull)),
            };
        case 'pattern':
        case 'cidr':
            return { ...tree, operand: single(watch(tree.operand), onNull) };
        case 'presence':
        case 'not':
        case 'isTrue':
            return { ...tree, operand: watch(tree.operand) };
        case 'and':
        case 'or':
            return { ...tree, operands: tree.operands.map(watch) };
    }
}
function watchCall(call, onNull) {
    const { evaluate, lazy, name, single: isSingle } = call.function;
    // CASE and COALESCE are null only where what they choose is.
    if (lazy !== undefined)
        return call;
    const watched = {
        ...call.function,
        evaluate: (values) => {
            const result = evaluate(values);
            if (result === undefined && values.every((value) => value !== undefined)) {
                onNull(call.span, reasonOf(values, { name, isSingle }));
            }
            return result;
        },
    };
    return { ...call, function: watched };
}
function reasonOf(values, { name, isSingle }) {
    if (isSingle === true && values.some((value) => typeof value === 'object'))
        return 'several values';
    const isDivision = name === '/' || name === '%';
    return isDivision && values[1] === 0 ? 'division by zero' : 'no result';
}
/** An operand that must be one value. */
function single(operand, onNull) {
    if (operand.kind === 'literal')
        return operand;
    const { span } = operand;
    const observe = {
        name: 'single',
        evaluate: ([value]) => {
            if (typeof value === 'object')
                onNull(span, 'several values');
            return value;
        },
    };
    return { kind: 'call', function: observe, arguments: [operand], span };
}
//# sourceMappingURL=watch-nulls.js.map