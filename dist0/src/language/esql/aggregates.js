import { compensatedSum } from './compensated-sum.js';
import { itemsOf, packed } from '../field-values.js';
import { orderOf } from './functions/multi-value-functions.js';
import { withoutText } from './types.js';
/** The type of what is chosen from values of a type. */
export function sameType(type) {
    const plain = withoutText(type);
    return plain === 'timespan' ? 'null' : plain;
}
/** The type of a sum. */
export function sumType(type) {
    if (type === 'null')
        return 'null';
    return type === 'double' ? 'double' : 'long';
}
export function startCount() {
    let count = 0;
    return {
        add: (value) => {
            count += itemsOf(value).length;
        },
        result: () => count,
    };
}
// Elasticsearch estimates with HyperLogLog, which is exact for the small sets that rules ask about.
export function startCountDistinct() {
    const seen = new Set();
    return {
        add: (value) => {
            for (const item of itemsOf(value))
                seen.add(item);
        },
        result: () => seen.size,
    };
}
// The order is undefined in Elasticsearch; as first met is the one that stays the same.
export function startValues() {
    const seen = new Set();
    return {
        add: (value) => {
            for (const item of itemsOf(value))
                seen.add(item);
        },
        result: () => packed([...seen]),
    };
}
export function startExtreme(type, sign) {
    const compare = orderOf(type);
    let best;
    return {
        add: (value) => {
            for (const item of itemsOf(value)) {
                if (best === undefined || compare(item, best) * sign > 0)
                    best = item;
            }
        },
        result: () => best,
    };
}
export function startSum() {
    const total = startTotal();
    return { add: total.add, result: () => (total.count() === 0 ? undefined : total.sum()) };
}
export function startAverage() {
    const total = startTotal();
    return {
        add: total.add,
        result: () => (total.count() === 0 ? undefined : total.sum() / total.count()),
    };
}
function startTotal() {
    const sum = compensatedSum();
    let count = 0;
    const add = (value) => {
        for (const item of itemsOf(value)) {
            sum.add(Number(item));
            count += 1;
        }
    };
    return { add, sum: sum.total, count: () => count };
}
//# sourceMappingURL=aggregates.js.map