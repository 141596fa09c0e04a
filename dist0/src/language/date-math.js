import { days, hours, minutes, seconds } from '../time/duration.js';
const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(?:(\d{2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/;
/** Reads a date as Elasticsearch's `strict_date_optional_time||epoch_millis` does; UTC where no offset is given.
 * @example parseDate('2024-03-05') // { from: 1709596800000, to: 1709683199999 } */
export function parseDate(text) {
    const match = isoDate.exec(text);
    if (match === null)
        return parseEpochMillis(text);
    const [, year, month, day, hour, minute, second, fraction, offset] = match;
    const start = Date.UTC(Number(year), month === undefined ? 0 : Number(month) - 1, day === undefined ? 1 : Number(day), Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0), fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000));
    if (!isCalendarDate(start, match))
        return undefined;
    const unit = finestUnit({ month, day, hour, minute, second, fraction });
    const end = unit === undefined ? start : addUnits(start, 1, unit) - 1;
    const shift = offsetOf(offset);
    return { from: start - shift, to: end - shift };
}
/** True when a text is date maths on the present moment, so that it needs one to be read. */
export function dependsOnNow(text) {
    return text.startsWith('now');
}
/** Reads a date, or date maths such as `now-30d/d` or `2024-03-05||/M`; undefined when it is neither, or when it
 * needs a `now` and none is given.
 * @example parseDateMath('2024-03-05||+1d/d', undefined)?.from // 1709683200000 */
export function parseDateMath(text, now) {
    if (dependsOnNow(text)) {
        return now === undefined ? undefined : applyMath({ from: now, to: now }, text.slice(3));
    }
    const bars = text.indexOf('||');
    if (bars === -1)
        return parseDate(text);
    const anchor = parseDate(text.slice(0, bars));
    // Missing parts of an anchor are filled downwards, also where the result is rounded up.
    return anchor === undefined
        ? undefined
        : applyMath({ from: anchor.from, to: anchor.from }, text.slice(bars + 2));
}
function applyMath(start, operations) {
    let { from, to } = start;
    const operation = /([+-])(\d{1,9})?([yMwdhHms])|\/([yMwdhHms])/y;
    while (operation.lastIndex < operations.length) {
        const match = operation.exec(operations);
        if (match === null)
            return undefined;
        if (match[4] === undefined) {
            const count = Number(match[2] ?? 1) * (match[1] === '-' ? -1 : 1);
            from = addUnits(from, count, unitOf(match[3]));
            to = addUnits(to, count, unitOf(match[3]));
        }
        else {
            from = startOf(from, unitOf(match[4]));
            to = addUnits(startOf(to, unitOf(match[4])), 1, unitOf(match[4])) - 1;
        }
    }
    return Number.isNaN(from) || Number.isNaN(to) ? undefined : { from, to };
}
const units = ['y', 'M', 'w', 'd', 'h', 'm', 's'];
function unitOf(letter) {
    return units.find((unit) => unit === letter) ?? 'h';
}
function addUnits(at, count, unit) {
    switch (unit) {
        case 'y':
            return addMonths(at, 12 * count);
        case 'M':
            return addMonths(at, count);
        case 'w':
            return at + days(7 * count);
        case 'd':
            return at + days(count);
        case 'h':
            return at + hours(count);
        case 'm':
            return at + minutes(count);
        case 's':
            return at + seconds(count);
    }
}
function addMonths(at, count) {
    const date = new Date(at);
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + count);
    const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    return date.setUTCDate(Math.min(day, lastDay));
}
function startOf(at, unit) {
    const date = new Date(at);
    switch (unit) {
        case 'y':
            return Date.UTC(date.getUTCFullYear(), 0);
        case 'M':
            return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
        case 'w':
            // 1970-01-01 was a Thursday; weeks begin on Monday.
            return floorTo(at + days(3), days(7)) - days(3);
        case 'd':
            return floorTo(at, days(1));
        case 'h':
            return floorTo(at, hours(1));
        case 'm':
            return floorTo(at, minutes(1));
        case 's':
            return floorTo(at, seconds(1));
    }
}
function floorTo(at, length) {
    return Math.floor(at / length) * length;
}
function parseEpochMillis(text) {
    if (!/^-?\d{1,15}$/.test(text))
        return undefined;
    const at = Number(text);
    return { from: at, to: at };
}
function isCalendarDate(start, match) {
    const written = [
        match[1],
        match[2] ?? '01',
        match[3] ?? '01',
        match[4] ?? '00',
        match[5] ?? '00',
        match[6] ?? '00',
    ];
    const read = Number.isNaN(start) ? '' : new Date(start).toISOString().slice(0, 19);
    return read.replace(/[T:]/g, '-') === written.join('-');
}
function finestUnit(parts) {
    if (parts.fraction !== undefined)
        return undefined;
    if (parts.second !== undefined)
        return 's';
    if (parts.minute !== undefined)
        return 'm';
    if (parts.hour !== undefined)
        return 'h';
    if (parts.day !== undefined)
        return 'd';
    return parts.month === undefined ? 'y' : 'M';
}
function offsetOf(text) {
    if (text === undefined || text === 'Z')
        return 0;
    const digits = text.slice(1).replace(':', '');
    const length = hours(Number(digits.slice(0, 2))) + minutes(Number(digits.slice(2) || 0));
    return text.startsWith('-') ? -length : length;
}
//# sourceMappingURL=date-math.js.map