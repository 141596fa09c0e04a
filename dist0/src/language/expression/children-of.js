/** The direct parts of a node, left to right. */
export function childrenOf(tree) {
    switch (tree.kind) {
        case 'literal':
        case 'field':
            return [];
        case 'call':
            return tree.arguments;
        case 'compare':
            return [tree.left, tree.right];
        case 'membership':
            return [tree.operand, ...tree.items];
        case 'and':
        case 'or':
            return tree.operands;
        case 'pattern':
        case 'cidr':
        case 'nested':
        case 'presence':
        case 'not':
        case 'isTrue':
            return [tree.operand];
    }
}
//# sourceMappingURL=children-of.js.map