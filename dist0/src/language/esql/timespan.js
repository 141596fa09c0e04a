const millisecond = { months: 0, days: 0, milliseconds: 1 };
const second = { months: 0, days: 0, milliseconds: 1_000 };
const minute = { months: 0, days: 0, milliseconds: 60_000 };
const hour = { months: 0, days: 0, milliseconds: 3_600_000 };
const day = { months: 0, days: 1, milliseconds: 0 };
const week = { months: 0, days: 7, milliseconds: 0 };
const month = { months: 1, days: 0, milliseconds: 0 };
const quarter = { months: 3, days: 0, milliseconds: 0 };
const year = { months: 12, days: 0, milliseconds: 0 };
/** The units in every spelling that ES|QL takes (its reference, "Time spans"). */
export const timespanUnits = new Map(Object.entries({
    millisecond,
    milliseconds: millisecond,
    ms: millisecond,
    second,
    seconds: second,
    sec: second,
    s: second,
    minute,
    minutes: minute,
    min: minute,
    m: minute,
    hour,
    hours: hour,
    h: hour,
    day,
    days: day,
    d: day,
    week,
    weeks: week,
    w: week,
    month,
    months: month,
    mo: month,
    quarter,
    quarters: quarter,
    q: quarter,
    year,
    years: year,
    yr: year,
    y: year,
}));
/** A span of so many units.
 * @example timespanOf(2, 'weeks') // { months: 0, days: 14, milliseconds: 0 } */
export function timespanOf(count, unit) {
    const { months, days, milliseconds } = timespanUnits.get(unit);
    return { months: months * count, days: days * count, milliseconds: milliseconds * count };
}
/** Reads a span from text, as DATE_TRUNC takes it too: `"5 minutes"`. */
export function readTimespan(text) {
    const match = /^(\d{1,9}) *([a-z]+)$/i.exec(text.trim());
    const unit = match?.[2]?.toLowerCase() ?? '';
    return timespanUnits.has(unit) ? timespanOf(Number(match?.[1]), unit) : undefined;
}
//# sourceMappingURL=timespan.js.map