import { compensatedSum } from './compensated-sum.js';
import { itemsOf } from '../field-values.js';
import { singleOf } from './types.js';
/** An aggregate that needs all numbers of a group at once. */
export function startStatistic(compute) {
    const values = [];
    return {
        add: (value) => {
            values.push(...itemsOf(value));
        },
        result: () => compute(values),
    };
}
/** WEIGHTED_AVG(number, weight): a row without either counts for nothing. */
export function startWeightedAverage() {
    const products = compensatedSum();
    const weights = compensatedSum();
    return {
        add: (value, by) => {
            const weight = singleOf(by);
            if (typeof weight !== 'number')
                return;
            for (const item of itemsOf(value)) {
                products.add(Number(item) * weight);
                weights.add(weight);
            }
        },
        result: () => (weights.total() === 0 ? undefined : products.total() / weights.total()),
    };
}
/** PRESENT and ABSENT: whether any row has a value. */
export function startPresence(answer) {
    let isThere = false;
    return {
        add: (value) => {
            isThere ||= value !== undefined;
        },
        result: () => isThere === answer,
    };
}
//# sourceMappingURL=statistic-aggregates.js.map