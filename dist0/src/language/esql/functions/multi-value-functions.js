import { compareScalars } from '../../compare-scalars.js';
import { compareAddressTexts } from '../address.js';
import { compensatedSum } from '../compensated-sum.js';
import { withinType } from '../lower-arithmetic.js';
import { medianDeviationOf, percentileOf } from '../statistics.js';
import { isNumber, withoutText } from '../types.js';
import { packed } from '../../field-values.js';
import { multiValueFunction } from './function-spec.js';
const same = ([type]) => withoutText(type ?? 'null');
/** Functions over a field's several values. Values keep the order that they are stored in: as first met. */
export const multiValueFunctions = [
    multiValueFunction('mv_count', { takes: ['any'], gives: 'integer' }, (values) => values.length),
    multiValueFunction('mv_first', { takes: ['any'], gives: same }, (values) => values[0]),
    multiValueFunction('mv_last', { takes: ['any'], gives: same }, (values) => values.at(-1)),
    ordered('mv_min', (sorted) => sorted[0]),
    ordered('mv_max', (sorted) => sorted.at(-1)),
    multiValueFunction('mv_sum', { takes: ['number'], gives: ([type]) => sumType(type) }, (values) => sumOf(values)),
    multiValueFunction('mv_avg', { takes: ['number'], gives: 'double' }, (values) => {
        return sumOf(values) / values.length;
    }),
    multiValueFunction('mv_concat', { takes: ['text', 'text'], gives: 'keyword' }, (values, delimiter) => values.join(String(delimiter))),
    multiValueFunction('mv_dedupe', { takes: ['any'], gives: same }, (values) => packed([...new Set(values)])),
    multiValueFunction('mv_slice', { takes: ['any', 'whole number', 'whole number'], optional: 1, gives: same }, slice),
    sortFunction(),
    ofNumbers('mv_median', (values) => percentileOf(values, 50)),
    ofNumbers('mv_median_absolute_deviation', medianDeviationOf),
    byType({ name: 'mv_percentile', takes: ['number', 'number'] }, (type) => (values, percent) => {
        const result = percentileOf(values, Number(percent));
        return result === undefined ? undefined : withinType(result, type);
    }),
    multiValueFunction('mv_pseries_weighted_sum', { takes: ['number', 'number'], gives: 'double' }, (values, p) => sumOf(values.map((value, index) => Number(value) / (index + 1) ** Number(p)))),
];
/** How values of a type are ordered. */
export function orderOf(type) {
    if (type === 'ip')
        return (left, right) => compareAddressTexts(String(left), String(right));
    return (left, right) => compareScalars(left, right) ?? 0;
}
function sumOf(values) {
    const sum = compensatedSum();
    for (const value of values)
        sum.add(Number(value));
    return sum.total();
}
function sumType(type) {
    return type !== undefined && isNumber(type) ? type : 'null';
}
function ordered(name, choose) {
    return byType({ name, takes: ['any'] }, (type) => (values) => {
        return choose(values.toSorted(orderOf(type)));
    });
}
function sortFunction() {
    return byType({ name: 'mv_sort', takes: ['any', 'text'], optional: 1 }, (type) => {
        const compare = orderOf(type);
        return (values, direction) => {
            const sorted = values.toSorted(compare);
            return packed(String(direction).toLowerCase() === 'desc' ? sorted.reverse() : sorted);
        };
    });
}
// The order of values depends on their type, which is known only where the function is called.
function byType(shape, evaluateFor) {
    return {
        ...shape,
        lower: (call) => {
            const type = call.arguments[0]?.type ?? 'null';
            const { name, takes, optional } = shape;
            const typed = { takes, optional, gives: same };
            return multiValueFunction(name, typed, evaluateFor(type)).lower(call);
        },
    };
}
// Of whole numbers the whole part of the result, in their own type.
function ofNumbers(name, compute) {
    return byType({ name, takes: ['number'] }, (type) => (values) => {
        const result = compute(values);
        return result === undefined ? undefined : withinType(result, type);
    });
}
function slice(values, start, end) {
    const first = fromEnd(Number(start), values.length);
    const last = end === undefined ? first : fromEnd(Number(end), values.length);
    return packed(values.slice(Math.max(0, first), Math.max(0, last + 1)));
}
function fromEnd(index, length) {
    return index < 0 ? length + index : index;
}
//# sourceMappingURL=multi-value-functions.js.map