import { compileTest } from './compile-test.js';
import { compileValue } from './compile-value.js';
import { childrenOf } from './children-of.js';
/** Compiles a predicate to a closure that tells what each node comes to. Its own result is that of `compileTest`; it
 * looks at every operand, also where the answer is known after the first.
 * @example compileTrace(tree, fields)(event).parts.filter((part) => part.result !== true) */
export function compileTrace(tree, fields) {
    if (!isJoint(tree))
        return leafTrace(tree, fields);
    const parts = childrenOf(tree).map((child) => compileTrace(child, fields));
    return (event) => {
        const traced = parts.map((part) => part(event));
        const results = traced.map(({ result }) => result);
        return { node: tree, result: joined(tree, results), parts: traced, met: [] };
    };
}
/** True for a node whose operands are predicates with answers of their own. */
export function isJoint(tree) {
    return tree.kind === 'and' || tree.kind === 'or' || tree.kind === 'not' || tree.kind === 'isTrue';
}
function joined(node, results) {
    const [first = null] = results;
    switch (node.kind) {
        case 'and':
            if (results.includes(false))
                return false;
            return results.includes(null) ? null : true;
        case 'or':
            if (results.includes(true))
                return true;
            return results.includes(null) ? null : false;
        case 'not':
            return first === null ? null : !first;
        case 'isTrue':
            return first === true;
    }
}
function leafTrace(tree, fields) {
    const test = compileTest(tree, fields);
    const readers = fieldNodesOf(tree).map((node) => ({
        name: node.name,
        type: fields.resolve(node.name)?.type ?? 'keyword',
        get: compileValue(node, fields),
    }));
    return (event) => ({
        node: tree,
        result: test(event),
        parts: [],
        met: readers.map(({ name, type, get }) => ({ name, type, value: get(event) })),
    });
}
/** Each field once, as the first node that reads it reads it. */
function fieldNodesOf(tree) {
    const nodes = new Map();
    const visit = (node) => {
        if (node.kind === 'field' && !nodes.has(node.name))
            nodes.set(node.name, node);
        for (const child of childrenOf(node))
            visit(child);
    };
    visit(tree);
    return [...nodes.values()];
}
//# sourceMappingURL=trace.js.map