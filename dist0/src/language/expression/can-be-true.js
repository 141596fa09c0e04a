import { childrenOf } from './children-of.js';
const anything = { true: true, false: true, null: true };
const onlyNull = { true: false, false: false, null: true };
const onlyFalse = { true: false, false: true, null: false };
/** Says whether any event can fulfil a predicate, given that the absent fields never have a value. A predicate that
 * cannot is blind: its silence says nothing.
 * @example canBeTrue(tree, (name) => fields.resolve(name)?.absent !== undefined) */
export function canBeTrue(tree, isAbsent) {
    return outcomesOf(tree, isAbsent).true;
}
function outcomesOf(tree, isAbsent) {
    switch (tree.kind) {
        case 'literal':
            return { true: tree.value === true, false: tree.value === false, null: tree.value === null };
        case 'and':
            return conjunction(tree.operands.map((operand) => outcomesOf(operand, isAbsent)));
        case 'or':
            return swap(conjunction(tree.operands.map((operand) => swap(outcomesOf(operand, isAbsent)))));
        case 'not':
            return swap(outcomesOf(tree.operand, isAbsent));
        case 'isTrue':
            return certainty(outcomesOf(tree.operand, isAbsent));
        case 'presence':
            return isNeverPresent(tree.operand, isAbsent) ? onlyFalse : anything;
        case 'nested':
            return anything;
        case 'field':
            return isAbsent(tree.name) ? onlyNull : anything;
        case 'compare':
        case 'pattern':
        case 'cidr':
        case 'membership':
            return childrenOf(tree).some((part, index) => isDecisive(tree, index) && isNeverPresent(part, isAbsent))
                ? onlyNull
                : anything;
        case 'call':
            return anything;
    }
}
// The items of a membership are alternatives: one without a value decides nothing.
function isDecisive(tree, index) {
    return tree.kind !== 'membership' || index === 0;
}
function isNeverPresent(tree, isAbsent) {
    if (tree.kind === 'field')
        return isAbsent(tree.name);
    if (tree.kind === 'literal')
        return tree.value === null;
    return false;
}
function conjunction(parts) {
    return {
        true: parts.every((part) => part.true),
        false: parts.some((part) => part.false),
        null: parts.some((part) => part.null) && parts.every((part) => part.true || part.null),
    };
}
function swap(outcomes) {
    return { true: outcomes.false, false: outcomes.true, null: outcomes.null };
}
function certainty(outcomes) {
    return { true: outcomes.true, false: outcomes.false || outcomes.null, null: false };
}
//# sourceMappingURL=can-be-true.js.map