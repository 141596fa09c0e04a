import { itemsOf, packed } from '../field-values.js';
import { orderOf } from './functions/multi-value-functions.js';
/** FIRST and LAST: the value of the row whose sort value is the least or the greatest; rows without a value do not count.
 * Of rows that are equal the one that comes first wins. */
export function startEdge(edge) {
    return ({ byType }) => {
        const compare = orderOf(byType);
        const sign = edge === 'first' ? -1 : 1;
        let best;
        return {
            add: (value, by) => {
                const item = itemsOf(value)[0];
                const place = extremeOf(by, compare, sign);
                if (item === undefined || place === undefined)
                    return;
                if (best === undefined || compare(place, best.by) * sign > 0)
                    best = { value: item, by: place };
            },
            result: () => best?.value,
        };
    };
}
function extremeOf(value, compare, sign) {
    if (typeof value !== 'object')
        return value;
    return value.reduce((best, one) => (compare(one, best) * sign > 0 ? one : best));
}
/** TOP(field, count, "asc" or "desc"): the least or greatest values in order, equal ones each. */
export function startTop({ type, options }) {
    const compare = orderOf(type);
    const [limit, order = 'asc'] = options;
    const sign = String(order).toLowerCase() === 'desc' ? -1 : 1;
    const values = [];
    return {
        add: (value) => {
            values.push(...itemsOf(value));
        },
        result: () => packed(values.toSorted((left, right) => compare(left, right) * sign).slice(0, Number(limit))),
    };
}
/** What is wrong with the options of TOP. */
export function topProblem([limit, order]) {
    if (typeof limit !== 'number' || limit < 1)
        return 'The count of TOP must be above zero.';
    const isKnown = order === undefined || /^(?:asc|desc)$/i.test(String(order));
    return isKnown ? undefined : 'The order of TOP is "asc" or "desc".';
}
//# sourceMappingURL=ordered-aggregates.js.map