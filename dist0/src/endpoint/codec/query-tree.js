import { malformed } from '../request-failure.js';
import { deepest } from './members.js';
/** Builds the tree of a query's parameters; of a name that comes twice the first counts.
 * @throws RequestFailure SerializationException for names that are too deep */
export function queryTree(parameters) {
    const root = { children: new Map() };
    for (const [name, value] of parameters) {
        const parts = name.split('.');
        if (parts.length > deepest)
            throw malformed('A parameter is nested too deep.');
        let node = root;
        for (const part of parts) {
            const next = node.children.get(part) ?? { children: new Map() };
            node.children.set(part, next);
            node = next;
        }
        node.text ??= value;
    }
    return root;
}
/** The numbered children in the order of their numbers. */
export function numbered(node) {
    return [...node.children]
        .filter(([name]) => /^\d{1,9}$/.test(name))
        .toSorted(([left], [right]) => Number(left) - Number(right))
        .map(([, child]) => child);
}
//# sourceMappingURL=query-tree.js.map