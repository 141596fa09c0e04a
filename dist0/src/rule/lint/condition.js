import { fieldsOf } from '../../language/expression/fields-of.js';
import { foldCase } from '../../language/fold-case.js';
/** Reads a predicate.
 * @example conditionOf(tree).kind // 'all' */
export function conditionOf(tree) {
    switch (tree.kind) {
        case 'and':
        case 'or':
            return { kind: tree.kind === 'and' ? 'all' : 'any', parts: tree.operands.map(conditionOf) };
        case 'not':
            return { kind: 'not', part: conditionOf(tree.operand) };
        case 'isTrue':
        case 'nested':
            return conditionOf(tree.operand);
        case 'presence':
            return tree.operand.kind === 'field'
                ? { kind: 'present', field: tree.operand.name }
                : testOf(tree);
        case 'compare':
        case 'membership':
        case 'pattern':
        case 'cidr':
        case 'call':
        case 'field':
        case 'literal':
            return testOf(tree);
    }
}
function testOf(tree) {
    return {
        kind: 'test',
        fields: fieldsOf(tree).map(({ name }) => name),
        wanted: wantedOf(tree),
        negated: tree.kind === 'compare' && tree.operator === '!=',
        fillsGaps: fillsGaps(tree),
        span: tree.span,
    };
}
function fillsGaps(tree) {
    return ((tree.kind === 'call' &&
        (tree.function.lazy !== undefined || tree.arguments.some(fillsGaps))) ||
        (tree.kind === 'compare' && (fillsGaps(tree.left) || fillsGaps(tree.right))) ||
        ((tree.kind === 'pattern' || tree.kind === 'membership' || tree.kind === 'cidr') &&
            fillsGaps(tree.operand)));
}
function wantedOf(tree) {
    if (tree.kind === 'compare' && (tree.operator === '==' || tree.operator === '!=')) {
        return valuesAt(tree.left, literalOf(tree.right, tree.ignoreCase));
    }
    if (tree.kind === 'membership') {
        const values = tree.items.flatMap((item) => literalOf(item, tree.ignoreCase));
        return valuesAt(tree.operand, values);
    }
    if (tree.kind !== 'pattern' || tree.matcher.syntax === 'phrase')
        return undefined;
    return valuesAt(tree.operand, [patternOf(tree.text, tree.matcher, tree.span)]);
}
function valuesAt(operand, values) {
    return operand.kind === 'field' ? { field: operand.name, values } : undefined;
}
function patternOf(text, matcher, span) {
    return { text, isPattern: matcher.syntax !== 'equals', matches: matcher.test, span };
}
function literalOf(tree, ignoreCase) {
    if (tree.kind !== 'literal' || typeof tree.value !== 'string')
        return [];
    const text = tree.value;
    const folded = foldCase(text);
    const matches = (value) => value === text || (ignoreCase && foldCase(value) === folded);
    return [{ text, isPattern: false, matches, span: tree.span }];
}
//# sourceMappingURL=condition.js.map