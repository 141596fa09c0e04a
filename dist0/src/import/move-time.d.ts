import { type Duration, type Instant } from '../time/duration.ts';
/** How far records move whose first happened then: whole weeks, into the week of 2026-03-02. Weekday, hour and the ticks
 * of rules stay as they were.
 * @example weeksTo(Date.UTC(2026, 2, 4)) // 0 */
export declare function weeksTo(first: Instant): Duration;
/** Moves a date in a form that CloudTrail's services write; undefined for a text that is none.
 * @example moveDate('Aug 1, 2024 1:42:21 PM', days(7)) // 'Aug 8, 2024 1:42:21 PM' */
export declare function moveDate(text: string, by: Duration): string | undefined;
/** Moves a number that is a moment in seconds or milliseconds; undefined for another. */
export declare function moveEpoch(value: number, by: Duration): number | undefined;
/** Moves the time of a record, however far. */
export declare function moveEventTime(text: string, by: Duration): string;
