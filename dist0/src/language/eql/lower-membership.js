import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { anyOf, literal, notOf } from '../expression/build.js';
import { printScalar } from '../expression/print-expression.js';
import { compareLeaf, fitConstant } from './compare-leaf.js';
import { lowerValue } from './lower-value.js';
import { settle, unfit, } from './lowering-context.js';
import { nameOfType } from './value-type.js';
/** Lowers `operand in (constants)`. */
export function lowerMembership(tree, context, position) {
    const operand = lowerValue(tree.operand, context);
    const items = tree.items.map((item) => lowerConstant(item, context));
    const leaf = operand.type === 'date' || operand.type === 'ip'
        ? eachByItself(operand, items, { tree, context })
        : together(operand, items, { tree, context });
    const settled = settle(leaf, position);
    return tree.negated ? notOf(settled, tree.span) : settled;
}
function lowerConstant(item, context) {
    const { node } = lowerValue(item, context);
    if (node.kind === 'literal')
        return node;
    throw new TrailproofError('EQL_FIELD_COMPARISON', 'The values behind "in" must be constants.', {
        span: item.span,
        hint: 'Functions such as stringContains(a, b) take two fields.',
    });
}
function together(operand, items, { tree, context }) {
    const fitted = items.flatMap((item) => {
        if (item.value === null)
            return [];
        const value = fitConstant(operand, item.value);
        if (value === undefined)
            warnUnfit(operand, item, context);
        return value === undefined ? [] : [literal(value, item.span)];
    });
    if (fitted.length === 0)
        return literal(false, tree.span);
    const { ignoreCase, span } = tree;
    return { kind: 'membership', operand: operand.node, items: fitted, many: 'any', ignoreCase, span };
}
function eachByItself(operand, items, { tree, context }) {
    const leaves = items.flatMap((item) => {
        if (item.value === null)
            return [];
        const leaf = compareLeaf(operand, '==', { value: item.value, span: item.span });
        if (leaf === undefined)
            warnUnfit(operand, item, context);
        return leaf === undefined ? [] : [leaf];
    });
    return anyOf(leaves, tree.span);
}
function warnUnfit({ node, type }, item, context) {
    const reason = node.kind === 'field' ? `"${node.name}" (${type})` : nameOfType(type);
    unfit(printScalar(item.value), { span: item.span, reason, context });
}
//# sourceMappingURL=lower-membership.js.map