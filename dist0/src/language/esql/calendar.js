import { days, minutes } from '../../time/duration.js';
const firstMonday = days(4);
const week = days(7);
/** A moment plus a span: months by the calendar (the day is cut to the month's last), then days, then milliseconds; UTC. */
export function addTimespan(instant, span) {
    const moved = addMonths(instant, span.months) + days(span.days) + span.milliseconds;
    return Number.isNaN(new Date(moved).getTime()) ? undefined : moved;
}
/** Rounds a moment down to a multiple of a span, as DATE_TRUNC does: fixed spans count from 1970, weeks begin on
 * Monday, months and years count from the year 1; UTC.
 * @example truncateDate(Date.UTC(2026, 2, 4, 9), { months: 0, days: 7, milliseconds: 0 }) // Monday, 2 March 2026 */
export function truncateDate(instant, span) {
    if (span.months > 0)
        return truncateToMonths(instant, span.months);
    const length = days(span.days) + span.milliseconds;
    // Elasticsearch treats 7 days as its week; 14 days count from 1970 like any other number.
    const origin = length === week ? firstMonday : 0;
    return Math.floor((instant - origin) / length) * length + origin;
}
/** The day of a moment in the calendar: year, month from 0, day from 1. */
export function calendarOf(instant) {
    const date = new Date(instant);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}
/** Milliseconds from midnight UTC of the first of a month; `month` may lie outside 0–11. */
export function monthStart(year, month) {
    // Date.UTC takes the years 0–99 for 1900–1999, so the year is set apart.
    const date = new Date(0);
    date.setUTCFullYear(year, month, 1);
    return date.getTime();
}
function truncateToMonths(instant, months) {
    const { year, month } = calendarOf(instant);
    const since = (year - 1) * 12 + month;
    const floor = Math.floor(since / months) * months;
    return monthStart(1, floor);
}
function addMonths(instant, months) {
    if (months === 0)
        return instant;
    const { year, month, day } = calendarOf(instant);
    const start = monthStart(year, month + months);
    const { year: newYear, month: newMonth } = calendarOf(start);
    const lastDay = calendarOf(monthStart(newYear, newMonth + 1) - minutes(1)).day;
    const timeOfDay = instant - Math.floor(instant / days(1)) * days(1);
    return start + days(Math.min(day, lastDay) - 1) + timeOfDay;
}
//# sourceMappingURL=calendar.js.map