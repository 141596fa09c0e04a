import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { literal, notOf } from '../expression/build.js';
import { compareValues } from '../expression/compare.js';
import { printScalar } from '../expression/print-expression.js';
import { compareLeaf } from './compare-leaf.js';
import { lowerPresentField, lowerValue } from './lower-value.js';
import { settle, unfit, } from './lowering-context.js';
import { nameOfType } from './value-type.js';
const mirrored = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
/** Lowers a comparison with a constant. With null it asks for presence; `!=` is the complement of `==`, so it is
 * false when any value of a list is equal, and true when there is none. */
export function lowerComparison(tree, context, position) {
    if (isNull(tree.right))
        return nullTest(tree, tree.left, { context, position });
    if (isNull(tree.left))
        return nullTest(tree, tree.right, { context, position });
    const left = lowerValue(tree.left, context);
    const right = lowerValue(tree.right, context);
    if (right.node.kind === 'literal') {
        return withConstant(tree.operator, { left, right: right.node, tree, context, position });
    }
    if (left.node.kind === 'literal') {
        const operator = mirrored[tree.operator];
        return withConstant(operator, { left: right, right: left.node, tree, context, position });
    }
    throw new TrailproofError('EQL_FIELD_COMPARISON', 'EQL compares a field with constants only.', {
        span: tree.span,
        hint: 'Functions such as stringContains(a, b) take two fields.',
    });
}
function isNull(tree) {
    return tree.kind === 'literal' && tree.value === null;
}
function nullTest(tree, other, { context, position }) {
    const operand = other.kind === 'field' ? lowerPresentField(other, context) : lowerValue(other, context).node;
    return presenceTest(tree.operator, operand, { span: tree.span, position });
}
function presenceTest(operator, operand, { span, position }) {
    if (operator !== '==' && operator !== '!=')
        return settle(literal(null, span), position);
    const presence = { kind: 'presence', operand, span };
    return operator === '!=' ? presence : notOf(presence, span);
}
function withConstant(operator, { left, right, tree, context, position }) {
    const { value } = right;
    // A constant that folded to null, such as concat("a", null): asked for presence, as if null had been written.
    if (value === null)
        return presenceTest(operator, left.node, { span: tree.span, position });
    if (left.node.kind === 'literal') {
        const options = { operator, ignoreCase: false, many: 'any' };
        return literal(compareValues(left.node.value ?? undefined, value, options), tree.span);
    }
    const leaf = compareLeaf(left, operator === '!=' ? '==' : operator, { value, span: tree.span });
    const reason = left.node.kind === 'field' ? `"${left.node.name}" (${left.type})` : nameOfType(left.type);
    const settled = leaf === undefined
        ? unfit(printScalar(value), { span: right.span, reason, context })
        : settle(leaf, position);
    return operator === '!=' ? notOf(settled, tree.span) : settled;
}
//# sourceMappingURL=lower-comparison.js.map