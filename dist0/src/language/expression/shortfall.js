import { compileTest } from './compile-test.js';
import { fieldsOf } from './fields-of.js';
import { isJoint } from './trace.js';
/** Compiles a predicate to its shortfall: a conjunction adds up, of a disjunction the nearest operand counts. Nothing
 * is allocated for an event, so that a whole log can be ranked.
 * @example compileShortfall(tree, fields, () => 1)(event) // 2: two conditions are not met */
export function compileShortfall(tree, fields, weightOf) {
    return compileTowards(tree, 'true', { fields, weightOf });
}
function compileTowards(tree, wanted, context) {
    if (isJoint(tree))
        return jointShortfall(tree, wanted, context);
    const test = compileTest(tree, context.fields);
    const weight = weightOfLeaf(tree, context.weightOf);
    switch (wanted) {
        case 'true':
            return (event) => (test(event) === true ? 0 : weight);
        case 'false':
            return (event) => (test(event) === false ? 0 : weight);
        case 'notTrue':
            return (event) => (test(event) === true ? weight : 0);
    }
}
function jointShortfall(tree, wanted, context) {
    switch (tree.kind) {
        case 'isTrue':
            return compileTowards(tree.operand, wanted === 'true' ? 'true' : 'notTrue', context);
        case 'not':
            // `not` of an answer that is not false is not true, and the other way round.
            if (wanted === 'notTrue')
                return notFalse(tree.operand, context);
            return compileTowards(tree.operand, wanted === 'true' ? 'false' : 'true', context);
        case 'and':
        case 'or': {
            const parts = tree.operands.map((operand) => compileTowards(operand, wanted, context));
            return (tree.kind === 'and') === (wanted === 'true') ? sumOf(parts) : leastOf(parts);
        }
    }
}
/** What is not false: true, or unknown. Without a finer measure the whole operand counts as one leaf. */
function notFalse(tree, { fields, weightOf }) {
    const test = compileTest(tree, fields);
    const weight = weightOfLeaf(tree, weightOf);
    return (event) => (test(event) === false ? weight : 0);
}
function weightOfLeaf(tree, weightOf) {
    return Math.max(1, ...fieldsOf(tree).map(({ name }) => weightOf(name)));
}
function sumOf(parts) {
    return (event) => {
        let sum = 0;
        for (let index = 0; index < parts.length; index += 1)
            sum += parts[index](event);
        return sum;
    };
}
function leastOf(parts) {
    return (event) => {
        let least = Number.POSITIVE_INFINITY;
        for (let index = 0; index < parts.length; index += 1) {
            const part = parts[index](event);
            if (part === 0)
                return 0;
            if (part < least)
                least = part;
        }
        return least;
    };
}
//# sourceMappingURL=shortfall.js.map