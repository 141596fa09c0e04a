import { literal, notOf } from '../expression/build.js';
import { lowerCall } from './lower-call.js';
import { lowerComparison } from './lower-comparison.js';
import { lowerMatch } from './lower-match.js';
import { lowerMembership } from './lower-membership.js';
import { lowerValue } from './lower-value.js';
import { settle, typeError, } from './lowering-context.js';
import { nameOfType } from './value-type.js';
/** Lowers an expression that must be true or false. As a filter each leaf is two-valued, so that `not` is the
 * complement and events without the field are in it. */
export function lowerPredicate(tree, context, position) {
    switch (tree.kind) {
        case 'and':
        case 'or': {
            const operands = tree.operands.map((operand) => lowerPredicate(operand, context, position));
            return { kind: tree.kind, operands, span: tree.span };
        }
        case 'not':
            return notOf(lowerPredicate(tree.operand, context, position), tree.span);
        case 'comparison':
            return lowerComparison(tree, context, position);
        case 'membership':
            return lowerMembership(tree, context, position);
        case 'match':
            return lowerMatch(tree, context, position);
        case 'call':
            return truthOf(lowerCall(tree, context), position);
        case 'literal':
        case 'field':
        case 'sign':
        case 'arithmetic':
            return truthOf(lowerValue(tree, context), position);
    }
}
function truthOf({ node, type }, position) {
    if (type === 'null')
        return position === 'filter' ? literal(false, node.span) : node;
    if (type !== 'boolean' && type !== 'unknown') {
        throw typeError(`A condition must be true or false; this is ${nameOfType(type)}.`, node.span);
    }
    if (node.kind !== 'call' && node.kind !== 'field')
        return settle(node, position);
    const right = literal(true, node.span);
    const span = node.span;
    return settle({ kind: 'compare', operator: '==', left: node, right, many: 'any', ignoreCase: false, span }, position);
}
//# sourceMappingURL=lower-predicate.js.map