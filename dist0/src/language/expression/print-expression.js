/** Writes a tree in one notation for all languages, for people who ask why a rule fired.
 * @example printExpression(tree) // 'event.action == "CreateUser" and not exists(user.name)' */
export function printExpression(tree) {
    switch (tree.kind) {
        case 'literal':
            return printScalar(tree.value);
        case 'field':
            return tree.optional ? `?${tree.name}` : tree.name;
        case 'call':
            return `${tree.function.name}(${tree.arguments.map(printExpression).join(', ')})`;
        case 'compare':
            return `${printOperand(tree.left)} ${operatorOf(tree)} ${printOperand(tree.right)}`;
        case 'pattern':
            return `${printOperand(tree.operand)} ${verbOf(tree)} ${JSON.stringify(tree.text)}`;
        case 'membership':
            return `${printOperand(tree.operand)} ${tree.ignoreCase ? 'in~' : 'in'} (${tree.items.map(printExpression).join(', ')})`;
        case 'cidr':
            return `${printOperand(tree.operand)} in network (${tree.networks.join(', ')})`;
        case 'nested':
            return `any ${tree.path} (${printExpression(tree.operand)})`;
        case 'presence':
            return `exists(${printExpression(tree.operand)})`;
        case 'and':
            return tree.operands.map(printOperand).join(' and ');
        case 'or':
            return tree.operands.map(printOperand).join(' or ');
        case 'not':
            return `not ${printOperand(tree.operand)}`;
        case 'isTrue':
            return printExpression(tree.operand);
    }
}
function printOperand(tree) {
    const inner = tree.kind === 'isTrue' ? tree.operand : tree;
    const printed = printExpression(inner);
    return inner.kind === 'and' || inner.kind === 'or' ? `(${printed})` : printed;
}
/** Writes a constant. */
export function printScalar(value) {
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
function operatorOf(node) {
    return node.ignoreCase ? `${node.operator}~` : node.operator;
}
function verbOf(node) {
    const verb = node.matcher.syntax === 'regex' ? 'regex' : 'like';
    return node.matcher.ignoreCase ? `${verb}~` : verb;
}
//# sourceMappingURL=print-expression.js.map