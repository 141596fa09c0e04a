import { compareScalars } from '../compare-scalars.js';
import { itemsOf } from '../field-values.js';
import { foldAscii } from '../fold-case.js';
import { onFieldValue } from './many-values.js';
/** What `left operator literal` means for a value of the left side. */
export function comparisonWith(literal, options) {
    return onFieldValue(scalarComparison(literal, options), options.many);
}
function scalarComparison(literal, { operator, ignoreCase }) {
    if (ignoreCase && typeof literal === 'string') {
        const folded = foldAscii(literal);
        return (value) => typeof value === 'string'
            ? holds(operator, foldAscii(value), folded)
            : holds(operator, value, literal);
    }
    if (operator === '==')
        return (value) => value === literal;
    if (operator === '!=')
        return (value) => value !== literal;
    return (value) => holds(operator, value, literal);
}
/** Compares what two sides hold; null when a side has nothing or the types have no order. */
export function compareValues(left, right, options) {
    if (left === undefined || right === undefined)
        return null;
    if (typeof left !== 'object' && typeof right !== 'object')
        return compareOne(left, right, options);
    return compareMany(itemsOf(left), itemsOf(right), options);
}
function compareMany(left, right, options) {
    const single = left.length === 1 && right.length === 1;
    if (options.many === 'null')
        return single ? compareOne(left[0], right[0], options) : null;
    let answer = false;
    for (const a of left) {
        for (const b of right) {
            const result = compareOne(a, b, options);
            if (result === true)
                return true;
            if (result === null)
                answer = null;
        }
    }
    return answer;
}
function compareOne(left, right, { operator, ignoreCase }) {
    if (ignoreCase && typeof left === 'string' && typeof right === 'string') {
        return holds(operator, foldAscii(left), foldAscii(right));
    }
    return holds(operator, left, right);
}
function holds(operator, left, right) {
    if (operator === '==')
        return left === right;
    if (operator === '!=')
        return left !== right;
    const order = compareScalars(left, right);
    if (order === undefined || Number.isNaN(order))
        return null;
    switch (operator) {
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
    }
}
//# sourceMappingURL=compare.js.map