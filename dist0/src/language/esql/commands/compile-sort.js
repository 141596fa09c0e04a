import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { orderOf } from '../functions/multi-value-functions.js';
/** SORT: stable. Of several values the least counts upwards, the greatest downwards. */
export function compileSort(command, builder) {
    builder.windowed = true;
    const keys = command.keys.map((key) => {
        const { typed } = builder.lower(key.expression);
        if (typed.type === 'geo_point' || typed.type === 'timespan') {
            throw new TrailproofError('ESQL_TYPE', `SORT cannot order ${typed.type} values.`, {
                span: typed.span,
            });
        }
        return { value: builder.lateValue(typed), compare: comparisonOf(key, orderOf(typed.type)) };
    });
    builder.late.push((rows) => {
        const decorated = rows.map((row) => ({ row, values: keys.map(({ value }) => value(row)) }));
        decorated.sort((left, right) => {
            for (const [index, { compare }] of keys.entries()) {
                const order = compare(left.values[index], right.values[index]);
                if (order !== 0)
                    return order;
            }
            return 0;
        });
        return decorated.map(({ row }) => row);
    });
}
function comparisonOf({ order, nulls }, compare) {
    const sign = order === 'asc' ? 1 : -1;
    const nullSign = nulls === 'first' ? -1 : 1;
    const extreme = (value) => {
        if (typeof value !== 'object')
            return value;
        return value.reduce((best, one) => (compare(one, best) * sign < 0 ? one : best));
    };
    return (left, right) => {
        const a = extreme(left);
        const b = extreme(right);
        if (a === undefined || b === undefined) {
            return a === b ? 0 : a === undefined ? nullSign : -nullSign;
        }
        return compare(a, b) * sign;
    };
}
//# sourceMappingURL=compile-sort.js.map