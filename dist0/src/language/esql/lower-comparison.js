import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { compareAddressTexts } from './address.js';
import { coerceLiteral, nameOf } from './coerce.js';
import { printExpression } from './print-expression.js';
import { callOf, derived } from './typed.js';
import { commonType, singleOf } from './types.js';
/** Checks and lowers `left op right`; several values on a side give null. */
export function lowerComparison(expression, lower) {
    const { operator, span } = expression;
    const [left, right] = alike(lower(expression.left), lower(expression.right), expression);
    const type = commonType(left.type, right.type);
    const ordered = operator !== '==' && operator !== '!=';
    if (type === 'timespan' || type === 'geo_point' || (ordered && type === 'boolean')) {
        throw new TrailproofError('ESQL_TYPE', `${operator} does not compare ${nameOf(type)} values.`, {
            span,
        });
    }
    const result = { type: 'boolean', span, strict: true };
    if (ordered && type === 'ip')
        return callOf(addressOrder(operator), [left, right], result);
    const make = ([a, b]) => ({
        kind: 'compare',
        operator,
        left: a,
        right: b,
        many: 'null',
        ignoreCase: false,
        span,
    });
    return derived([left, right], literalLast(make, left, operator), result);
}
// The evaluator and the needles want the literal on the right: `"x" == f` is `f == "x"`.
function literalLast(make, left, operator) {
    if (left.constant === undefined || (operator !== '==' && operator !== '!='))
        return make;
    return ([a, b]) => make([b, a]);
}
/** Checks and lowers `operand IN (items)`: null as soon as an item is null and none equals. */
export function lowerIn(expression, lower) {
    const { span } = expression;
    let operand = lower(expression.operand);
    const items = [];
    for (const item of expression.items) {
        const pair = alike(operand, lower(item), {
            left: expression.operand,
            right: item,
            span: item.span,
        });
        operand = pair[0];
        items.push(pair[1]);
    }
    // `true IN (p, q)` is `p OR q`: as such it runs faster and gives needles.
    if (operand.constant?.value === true)
        return anyOf(items, span);
    const make = ([first, ...rest]) => ({
        kind: 'membership',
        operand: first,
        items: rest,
        many: 'null',
        ignoreCase: false,
        span,
    });
    return derived([operand, ...items], make, { type: 'boolean', span, strict: false });
}
function anyOf(items, span) {
    const make = (operands) => ({ kind: 'or', operands, span });
    return derived(items, make, { type: 'boolean', span, strict: false });
}
function alike(left, right, written) {
    const a = coerceLiteral(left, right.type);
    const b = coerceLiteral(right, left.type);
    if (commonType(a.type, b.type) !== undefined)
        return [a, b];
    const first = `${quoted(written.left)} is ${nameOf(a.type)}`;
    const second = `${quoted(written.right)} is ${nameOf(b.type)}`;
    throw new TrailproofError('ESQL_TYPE', `${first}, but ${second}: they cannot be compared.`, {
        span: written.span,
        hint: hintFor(a, b),
    });
}
function hintFor(left, right) {
    const literal = [left, right].find(({ constant }) => constant !== undefined);
    if (literal === undefined)
        return 'Convert one side, as in TO_STRING(…).';
    return literal.type === 'keyword'
        ? 'Leave the quotes away, or convert the column with TO_STRING.'
        : 'Put the value in quotes, or convert the column.';
}
function quoted(expression) {
    const text = printExpression(expression);
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
function addressOrder(operator) {
    return {
        name: operator,
        evaluate: (values) => {
            const left = singleOf(values[0]);
            const right = singleOf(values[1]);
            if (typeof left !== 'string' || typeof right !== 'string')
                return undefined;
            const order = compareAddressTexts(left, right);
            if (order === 0)
                return operator === '<=' || operator === '>=';
            return operator.startsWith(order < 0 ? '<' : '>');
        },
    };
}
//# sourceMappingURL=lower-comparison.js.map