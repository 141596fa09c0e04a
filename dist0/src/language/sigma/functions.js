import { parseDate } from '../date-math.js';
import { foldCase } from '../fold-case.js';
import { readNumber } from '../read-number.js';
/** `number(value)`: the numbers among the values, also where they are written as text. */
export const numberOf = {
    name: 'number',
    evaluate: ([value]) => mapped(value, (item) => readNumber(String(item))),
};
/** `minute(date)` and its like, in UTC; a week is that of ISO 8601. */
export const timePartOf = {
    minute: partFunction('minute', (date) => date.getUTCMinutes()),
    hour: partFunction('hour', (date) => date.getUTCHours()),
    day: partFunction('day', (date) => date.getUTCDate()),
    week: partFunction('week', isoWeek),
    month: partFunction('month', (date) => date.getUTCMonth() + 1),
    year: partFunction('year', (date) => date.getUTCFullYear()),
};
function partFunction(name, read) {
    return {
        name,
        evaluate: ([value]) => mapped(value, (item) => {
            const at = parseDate(String(item))?.from;
            return at === undefined ? undefined : read(new Date(at));
        }),
    };
}
const day = 86_400_000;
/** The week whose Thursday lies in the year. */
function isoWeek(date) {
    const midnight = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
    const thursday = midnight + (4 - (date.getUTCDay() || 7)) * day;
    const yearStart = Date.UTC(new Date(thursday).getUTCFullYear(), 0);
    return Math.floor((thursday - yearStart) / day / 7) + 1;
}
function mapped(value, change) {
    if (value === undefined)
        return undefined;
    if (typeof value !== 'object')
        return change(value);
    const changed = value.flatMap((item) => change(item) ?? []);
    return changed.length === 0 ? undefined : changed;
}
const relations = {
    equals: (value, other) => value === other,
    contains: (value, other) => value.includes(other),
    startswith: (value, other) => value.startsWith(other),
    endswith: (value, other) => value.endsWith(other),
};
/** `equals(field, other)` and its like: true when some value of the first relates so to some value of the second. */
export function relationOf(manner, cased) {
    const holds = relations[manner];
    const shown = cased
        ? (item) => String(item)
        : (item) => foldCase(String(item));
    return {
        name: cased ? manner : `${manner}~`,
        evaluate: ([value, other]) => {
            if (value === undefined || other === undefined)
                return undefined;
            const others = listOf(other).map(shown);
            return listOf(value).some((item) => others.some((one) => holds(shown(item), one)));
        },
    };
}
function listOf(value) {
    return typeof value === 'object' ? value : [value];
}
//# sourceMappingURL=functions.js.map