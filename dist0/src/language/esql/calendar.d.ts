import { type Instant } from '../../time/duration.ts';
import type { Timespan } from './timespan.ts';
/** A moment plus a span: months by the calendar (the day is cut to the month's last), then days, then milliseconds; UTC. */
export declare function addTimespan(instant: Instant, span: Timespan): Instant | undefined;
/** Rounds a moment down to a multiple of a span, as DATE_TRUNC does: fixed spans count from 1970, weeks begin on
 * Monday, months and years count from the year 1; UTC.
 * @example truncateDate(Date.UTC(2026, 2, 4, 9), { months: 0, days: 7, milliseconds: 0 }) // Monday, 2 March 2026 */
export declare function truncateDate(instant: Instant, span: Timespan): Instant;
/** The day of a moment in the calendar: year, month from 0, day from 1. */
export declare function calendarOf(instant: Instant): {
    year: number;
    month: number;
    day: number;
};
/** Milliseconds from midnight UTC of the first of a month; `month` may lie outside 0–11. */
export declare function monthStart(year: number, month: number): Instant;
