import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { coerceLiteral, nameOf } from '../coerce.js';
import { callOf } from '../typed.js';
import { commonType } from '../types.js';
import { itemsOf, packed } from '../../field-values.js';
/** Functions over the values of two fields; values keep the order in which they are first met. */
export const setFunctions = [
    pairFunction('mv_append', { nulls: 'null' }, (left, right) => packed([...itemsOf(left), ...itemsOf(right)])),
    pairFunction('mv_intersection', { nulls: 'null' }, (left, right) => {
        const known = new Set(itemsOf(right));
        return packed([...new Set(itemsOf(left))].filter((value) => known.has(value)));
    }),
    pairFunction('mv_union', { nulls: 'empty' }, (left, right) => packed([...new Set([...itemsOf(left), ...itemsOf(right)])])),
    pairFunction('mv_difference', { nulls: 'empty' }, (left, right) => {
        const known = new Set(itemsOf(right));
        return packed([...new Set(itemsOf(left))].filter((value) => !known.has(value)));
    }),
    // Null counts as the empty set, so the answer of the two questions is never null.
    pairFunction('mv_contains', { nulls: 'empty', gives: 'boolean' }, (all, some) => {
        const known = new Set(itemsOf(all));
        return itemsOf(some).every((value) => known.has(value));
    }),
    pairFunction('mv_intersects', { nulls: 'empty', gives: 'boolean' }, (left, right) => {
        const known = new Set(itemsOf(right));
        return itemsOf(left).some((value) => known.has(value));
    }),
    { name: 'mv_zip', takes: ['text', 'text', 'text'], optional: 1, lower: lowerZip },
];
function pairFunction(name, { nulls, gives }, evaluate) {
    const definition = {
        name,
        evaluate: ([left, right]) => nulls === 'null' && (left === undefined || right === undefined)
            ? undefined
            : evaluate(left, right),
    };
    const lower = ({ arguments: given, span }) => {
        const [left, right, type] = alike(name, given);
        return callOf(definition, [left, right], {
            type: gives ?? type,
            span,
            strict: nulls === 'null',
        });
    };
    return { name, takes: ['any', 'any'], lower };
}
function alike(name, [first, second]) {
    const left = coerceLiteral(first, second.type);
    const right = coerceLiteral(second, first.type);
    const type = commonType(left.type, right.type);
    if (type !== undefined)
        return [left, right, type];
    const both = `${nameOf(left.type)} and ${nameOf(right.type)}`;
    throw new TrailproofError('ESQL_TYPE', `The values of ${name.toUpperCase()} must be of one type, not ${both}.`, { span: right.span, hint: 'Convert one side, as in TO_STRING(…).' });
}
// Pairs by place; what one side has more of stands alone.
function lowerZip({ arguments: given, span }) {
    const definition = {
        name: 'mv_zip',
        evaluate: ([left, right, between]) => {
            const separator = given.length < 3 ? ',' : between;
            if (typeof separator !== 'string')
                return undefined;
            return zipped(itemsOf(left), itemsOf(right), separator);
        },
    };
    return callOf(definition, given, { type: 'keyword', span, strict: false });
}
function zipped(left, right, separator) {
    const length = Math.max(left.length, right.length);
    const pairs = Array.from({ length }, (_, index) => {
        const both = [left[index], right[index]].filter((value) => value !== undefined);
        return both.join(separator);
    });
    return packed(pairs);
}
//# sourceMappingURL=set-functions.js.map