import { childrenOf } from './children-of.js';
/** Every field that a tree reads, in the order of reading, once for each name.
 * @example fieldsOf(tree).map((use) => use.name) // ['event.action'] */
export function fieldsOf(tree) {
    const uses = new Map();
    collect(tree, uses);
    return [...uses.values()];
}
function collect(tree, uses) {
    if (tree.kind === 'field' && !uses.has(tree.name)) {
        uses.set(tree.name, { name: tree.name, span: tree.span });
    }
    for (const child of childrenOf(tree))
        collect(child, uses);
}
//# sourceMappingURL=fields-of.js.map