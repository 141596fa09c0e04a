import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { wrongType } from './coerce.js';
import { lowerCall, lowerCast } from './lower-call.js';
import { lowerArithmetic, lowerNegate } from './lower-arithmetic.js';
import { lowerComparison, lowerIn } from './lower-comparison.js';
import { lowerMatch } from './lower-match.js';
import { lowerLike } from './lower-like.js';
import { anything, oneOf, becauseOf, listed } from './possible.js';
import { timespanOf } from './timespan.js';
import { constantOf, derived } from './typed.js';
import { commonType } from './types.js';
/** Checks the types of an expression and turns it into the shared tree.
 * @throws TrailproofError ESQL_TYPE, ESQL_ARGUMENT, ESQL_COLUMN_UNKNOWN, ESQL_FUNCTION_UNSUPPORTED, ESQL_FIELD_UNSUPPORTED, ESQL_SYNTAX */
export function lowerExpression(expression, context) {
    const lower = (inner) => lowerExpression(inner, context);
    switch (expression.kind) {
        case 'literal':
            return constantOf(expression.value ?? undefined, expression.type, expression.span);
        case 'list':
            return lowerList(expression);
        case 'timespan':
            return {
                ...constantOf(undefined, 'timespan', expression.span),
                timespan: timespanOf(expression.count, expression.unit),
            };
        case 'column':
            return context.column(expression.name, expression.span);
        case 'call':
            return lowerCall(expression, context, lower);
        case 'cast':
            return lowerCast(expression, lower);
        case 'negate':
            return lowerNegate(lower(expression.operand), expression.span);
        case 'arithmetic':
            return lowerArithmetic(expression, lower);
        case 'comparison':
            return lowerComparison(expression, lower);
        case 'in':
            return lowerIn(expression, lower);
        case 'like':
            return lowerLike(expression, lower);
        case 'isNull':
            return lowerIsNull(lower(expression.operand), expression);
        case 'match':
            return lowerMatch({ ...expression, options: [], phrase: false }, lower);
        case 'not':
            return lowerNot(lowerCondition(expression.operand, context), expression);
        case 'and':
        case 'or':
            return lowerJunction(expression.operands.map((operand) => lowerCondition(operand, context)), expression);
    }
}
/** Lowers an expression that must be true, false or null. */
export function lowerCondition(expression, context) {
    const typed = lowerExpression(expression, context);
    if (typed.type === 'boolean' || typed.type === 'null')
        return typed;
    throw wrongType('A condition', { wanted: 'boolean', found: typed.type, span: typed.span });
}
function lowerList({ items, span }) {
    let type = 'null';
    for (const item of items) {
        const common = commonType(type, item.type);
        if (common === undefined || item.value === null) {
            throw new TrailproofError('ESQL_TYPE', 'The values of a list must be of one type.', {
                span: item.span,
            });
        }
        type = common;
    }
    const values = items.flatMap(({ value }) => (value === null ? [] : [value]));
    return constantOf(values.length === 1 ? values[0] : values, type, span);
}
function lowerIsNull(operand, { negated, span }) {
    const make = ([inner]) => {
        const presence = { kind: 'presence', operand: inner, span };
        return negated ? presence : { kind: 'not', operand: presence, span };
    };
    return derived([operand], make, { type: 'boolean', span, strict: false });
}
function lowerNot(operand, { span }) {
    // Elasticsearch's optimizer turns `NOT f LIKE "*"` into `f IS NULL`; lowerLike made a presence test of it.
    const make = ([inner]) => ({
        kind: 'not',
        operand: inner,
        span,
    });
    return derived([operand], make, { type: 'boolean', span, strict: true });
}
function lowerJunction(operands, { kind, span }) {
    const tree = { kind, operands: operands.map((operand) => operand.tree), span };
    const values = operands.reduce((all, operand) => joined(kind, all, operand), unit(kind));
    const because = becauseOf(operands.map(({ possible }) => possible));
    const possible = oneOf(values, because);
    const single = operands.every(({ constant }) => constant !== undefined);
    if (single)
        return constantOf(values[0], 'boolean', span);
    return { tree, type: 'boolean', span, possible: possible.values === 'any' ? anything : possible };
}
function unit(kind) {
    return [kind === 'and'];
}
// Kleene's tables over sets of answers.
function joined(kind, all, { possible, type }) {
    const decisive = kind === 'or';
    const answers = listed(possible, type === 'null' ? 'null' : 'boolean') ?? [undefined];
    const result = new Set();
    for (const left of all) {
        for (const right of answers) {
            const both = left === decisive || right === decisive ? decisive : undefined;
            result.add(both ?? (left === undefined || right === undefined ? undefined : !decisive));
        }
    }
    return [...result];
}
//# sourceMappingURL=lower-expression.js.map