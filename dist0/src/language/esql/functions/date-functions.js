import { days, hours, minutes, seconds } from '../../../time/duration.js';
import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { addTimespan, calendarOf, truncateDate } from '../calendar.js';
import { didYouMean } from '../../../diagnostic/nearest-name.js';
import { callOf } from '../typed.js';
import { isNumber, singleOf } from '../types.js';
import { dateParts, dayName, monthName } from '../date-parts.js';
import { formatDate, isDatePattern } from '../date-format.js';
import { singleValueFunction } from './function-spec.js';
/** Functions of dates; everything is UTC. */
export const dateFunctions = [
    { name: 'date_trunc', takes: ['span of time', 'date'], lower: lowerDateTrunc },
    { name: 'date_diff', takes: ['text', 'date', 'date'], lower: lowerDateDiff },
    { name: 'bucket', takes: ['any', 'number or span of time'], lower: lowerBucket },
    { name: 'date_extract', takes: ['text', 'date'], lower: lowerDateExtract },
    singleValueFunction('day_name', { takes: ['date'], gives: 'keyword' }, dayName),
    singleValueFunction('month_name', { takes: ['date'], gives: 'keyword' }, monthName),
    { name: 'date_format', takes: ['any', 'date'], optional: 1, lower: lowerDateFormat },
];
function lowerDateTrunc({ arguments: given, span }) {
    const [interval, date] = given;
    const amount = interval?.timespan;
    if (amount === undefined || date === undefined) {
        throw badArgument(interval ?? given[0], 'DATE_TRUNC needs a span such as 5 minutes.');
    }
    if (!isPositive(amount)) {
        throw badArgument(interval, 'DATE_TRUNC needs a span above zero, of fixed units or of months.');
    }
    const definition = {
        name: 'date_trunc',
        evaluate: ([value]) => {
            const instant = singleOf(value);
            return typeof instant === 'number' ? truncateDate(instant, amount) : undefined;
        },
    };
    return callOf(definition, [date], { type: 'date', span, strict: true });
}
// BUCKET(date, span) is DATE_TRUNC the other way round; BUCKET(number, size) rounds down to a multiple.
function lowerBucket({ arguments: given, span }) {
    const [value, size] = given;
    if (value?.type === 'date' || size?.timespan !== undefined) {
        return lowerDateTrunc({ arguments: [size, value], span });
    }
    const isNumbers = given.every(({ type }) => isNumber(type) || type === 'null');
    if (!isNumbers)
        throw badArgument(size, 'BUCKET needs a date and a span, or two numbers.');
    const shape = { takes: ['number', 'number'], gives: 'double' };
    return singleValueFunction('bucket', shape, (number, width) => Number(width) > 0 ? Math.floor(Number(number) / Number(width)) * Number(width) : undefined).lower({ arguments: given, span });
}
function lowerDateExtract(call) {
    const [part] = call.arguments;
    const name = String(part?.constant?.value).toLowerCase();
    const compute = dateParts.get(name);
    if (compute === undefined) {
        throw new TrailproofError('ESQL_ARGUMENT', 'DATE_EXTRACT needs a part that it knows.', {
            span: part?.span ?? call.span,
            hint: didYouMean(name, dateParts.keys()) ?? `Known are ${[...dateParts.keys()].join(', ')}.`,
        });
    }
    const shape = { takes: ['text', 'date'], gives: 'long' };
    return singleValueFunction('date_extract', shape, (_, date) => compute(Number(date))).lower(call);
}
function isPositive({ months, days, milliseconds }) {
    const fixed = days > 0 || milliseconds > 0;
    return months >= 0 && days >= 0 && milliseconds >= 0 && fixed !== months > 0;
}
const millisecond = { names: ['millisecond', 'milliseconds', 'ms'], length: 1 };
const fixedUnits = [
    { names: ['microsecond', 'microseconds', 'mcs'], length: 1 / 1_000 },
    { names: ['nanosecond', 'nanoseconds', 'ns'], length: 1 / 1_000_000 },
    millisecond,
    { names: ['second', 'seconds', 'ss', 's'], length: seconds(1) },
    { names: ['minute', 'minutes', 'mi', 'n'], length: minutes(1) },
    { names: ['hour', 'hours', 'hh'], length: hours(1) },
    { names: ['day', 'days', 'dd', 'd', 'dayofyear', 'dy', 'y', 'weekday', 'dw'], length: days(1) },
    { names: ['week', 'weeks', 'wk', 'ww'], length: days(7) },
];
const monthUnits = [
    { names: ['month', 'months', 'mm', 'm'], months: 1 },
    { names: ['quarter', 'quarters', 'qq', 'q'], months: 3 },
    { names: ['year', 'years', 'yyyy', 'yy'], months: 12 },
];
function lowerDateDiff(call) {
    const [unit] = call.arguments;
    const name = unit?.constant?.value;
    if (typeof name !== 'string') {
        throw badArgument(unit ?? call.arguments[0], 'The unit of DATE_DIFF must stand in the query.');
    }
    const count = differenceIn(name.toLowerCase());
    if (count === undefined) {
        const known = [...fixedUnits, ...monthUnits].flatMap(({ names }) => names);
        throw new TrailproofError('ESQL_ARGUMENT', `DATE_DIFF has no unit "${name}".`, {
            span: unit.span,
            hint: didYouMean(name, known) ?? 'Units are "seconds", "minutes", "hours", "days" and so on.',
        });
    }
    const shape = { takes: ['text', 'date', 'date'], gives: 'integer' };
    return singleValueFunction('date_diff', shape, (_, from, to) => {
        const difference = Math.trunc(count(Number(from), Number(to))) + 0;
        // The result is an integer of 32 bits in Elasticsearch; what does not fit is null.
        return Math.abs(difference) < 2 ** 31 ? difference : undefined;
    }).lower(call);
}
function differenceIn(unit) {
    const fixed = fixedUnits.find(({ names }) => names.includes(unit));
    if (fixed !== undefined)
        return (from, to) => (to - from) / fixed.length;
    const calendar = monthUnits.find(({ names }) => names.includes(unit));
    if (calendar === undefined)
        return undefined;
    return (from, to) => wholeMonths(from, to) / calendar.months;
}
function wholeMonths(from, to) {
    if (to < from)
        return -wholeMonths(to, from);
    const start = calendarOf(from);
    const end = calendarOf(to);
    const months = (end.year - start.year) * 12 + end.month - start.month;
    const reached = addTimespan(from, { months, days: 0, milliseconds: 0 }) ?? to;
    return reached > to ? months - 1 : months;
}
const isoPattern = "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'";
function lowerDateFormat(call) {
    const [first, second] = call.arguments;
    const [format, date] = second === undefined ? [undefined, first] : [first, second];
    if (date === undefined || (date.type !== 'date' && date.type !== 'null')) {
        throw badArgument(first, 'DATE_FORMAT needs a date.');
    }
    const pattern = format === undefined ? isoPattern : format.constant?.value;
    if (typeof pattern !== 'string' || !isDatePattern(pattern)) {
        throw new TrailproofError('ESQL_FUNCTION_UNSUPPORTED', 'This date format is not supported.', {
            span: format?.span ?? call.span,
            hint: 'Known letters are y, M, d, H, m, s and S; other text stands in single quotes.',
        });
    }
    const shape = { takes: ['date'], gives: 'keyword' };
    const print = (instant) => formatDate(Number(instant), pattern);
    return singleValueFunction('date_format', shape, print).lower({ ...call, arguments: [date] });
}
function badArgument(argument, message) {
    return new TrailproofError('ESQL_ARGUMENT', message, { span: argument.span });
}
//# sourceMappingURL=date-functions.js.map