import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { addTimespan } from './calendar.js';
import { coerceLiteral, nameOf } from './coerce.js';
import { callOf, constantOf } from './typed.js';
import { commonType, isNumber, singleOf } from './types.js';
/** Checks and lowers `left op right` over numbers, or a date and a span of time. */
export function lowerArithmetic(expression, lower) {
    const { operator, span } = expression;
    const left = lower(expression.left);
    const right = lower(expression.right);
    if (left.type === 'timespan' || right.type === 'timespan') {
        return lowerDateArithmetic(left, right, { operator, span });
    }
    const type = commonType(left.type, right.type);
    if (type === undefined || !(isNumber(type) || type === 'null' || isNullBesideDate(left, right))) {
        throw notComputable(left, right, { operator, span });
    }
    return callOf(numberFunction(operator, type), [left, right], { type, span, strict: true });
}
/** Checks and lowers `-x`. */
export function lowerNegate(operand, span) {
    const { type, timespan } = operand;
    if (timespan !== undefined)
        return { ...operand, span, timespan: times(timespan, -1) };
    if (!isNumber(type) && type !== 'null') {
        throw new TrailproofError('ESQL_TYPE', `- needs a number, not ${nameOf(type)}.`, { span });
    }
    const negate = {
        name: '-',
        single: true,
        evaluate: ([value]) => {
            const number = singleOf(value);
            return typeof number === 'number' ? withinType(0 - number, type) : undefined;
        },
    };
    return callOf(negate, [operand], { type, span, strict: true });
}
function lowerDateArithmetic(left, right, { operator, span }) {
    const sign = operator === '-' ? -1 : 1;
    const additive = operator === '+' || operator === '-';
    if (left.timespan !== undefined && right.timespan !== undefined && additive) {
        const sum = plus(left.timespan, times(right.timespan, sign));
        return { ...constantOf(undefined, 'timespan', span), timespan: sum };
    }
    const amount = right.timespan ?? left.timespan;
    const moment = coerceLiteral(right.timespan === undefined ? right : left, 'date');
    const isMoment = moment.type === 'date' || moment.type === 'null';
    const ordered = right.timespan !== undefined || operator === '+';
    if (amount === undefined || !additive || !isMoment || !ordered) {
        throw notComputable(left, right, { operator, span });
    }
    const shift = {
        name: operator,
        single: true,
        evaluate: ([value]) => {
            const instant = singleOf(value);
            return typeof instant === 'number' ? addTimespan(instant, times(amount, sign)) : undefined;
        },
    };
    return callOf(shift, [moment], { type: 'date', span, strict: true });
}
function isNullBesideDate(left, right) {
    const types = [left.type, right.type];
    return types.includes('null') && types.includes('date');
}
function numberFunction(operator, type) {
    return {
        name: operator,
        single: true,
        evaluate: (values) => {
            const left = singleOf(values[0]);
            const right = singleOf(values[1]);
            if (typeof left !== 'number' || typeof right !== 'number')
                return undefined;
            return withinType(compute(operator, left, right), type);
        },
    };
}
function compute(operator, left, right) {
    switch (operator) {
        case '+':
            return left + right;
        case '-':
            return left - right;
        case '*':
            return left * right;
        case '/':
            return left / right;
        case '%':
            return left % right;
    }
}
/** A computed number in its type: whole types cut the fraction, and what does not fit is null. */
export function withinType(value, type) {
    if (!Number.isFinite(value))
        return undefined;
    if (type === 'double')
        return value;
    const whole = Math.trunc(value) + 0;
    const limit = type === 'integer' ? 2 ** 31 : 2 ** 63;
    return whole >= -limit && whole < limit ? whole : undefined;
}
function plus(left, right) {
    return {
        months: left.months + right.months,
        days: left.days + right.days,
        milliseconds: left.milliseconds + right.milliseconds,
    };
}
function times({ months, days, milliseconds }, factor) {
    return { months: months * factor, days: days * factor, milliseconds: milliseconds * factor };
}
function notComputable(left, right, { operator, span }) {
    const types = `${nameOf(left.type)} and ${nameOf(right.type)}`;
    return new TrailproofError('ESQL_TYPE', `${operator} cannot take ${types}.`, {
        span,
        hint: 'It takes two numbers, or a date and a span such as 5 minutes.',
    });
}
//# sourceMappingURL=lower-arithmetic.js.map