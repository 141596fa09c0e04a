import { days } from '../time/duration.js';
import { parseEventTime } from '../cloudtrail/event-time.js';
const week = days(7);
// Monday, 2026-03-02: the week in which plays begin.
const monday = Date.UTC(2026, 2, 2);
// Sixty years either side: what lies beyond is no date of a log.
const longest = days(365 * 60);
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const words = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4})(,?) (\d{1,2}):(\d{2}):(\d{2}) (AM|PM)$/;
const iso = /^(\d{4}-\d{2}-\d{2})((?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?)?)$/;
/** How far records move whose first happened then: whole weeks, into the week of 2026-03-02. Weekday, hour and the ticks
 * of rules stay as they were.
 * @example weeksTo(Date.UTC(2026, 2, 4)) // 0 */
export function weeksTo(first) {
    return -Math.floor((first - monday) / week) * week;
}
/** Moves a date in a form that CloudTrail's services write; undefined for a text that is none.
 * @example moveDate('Aug 1, 2024 1:42:21 PM', days(7)) // 'Aug 8, 2024 1:42:21 PM' */
export function moveDate(text, by) {
    if (text.length > 40)
        return undefined;
    return moveIso(text, by) ?? moveWords(text, by);
}
/** Moves a number that is a moment in seconds or milliseconds; undefined for another. */
export function moveEpoch(value, by) {
    if (value >= 1e9 && value < 4e9)
        return Math.min(Math.max(value + by / 1000, 1e9), 4e9 - 1);
    if (value < 1e12 || value >= 4e12)
        return undefined;
    return Math.min(Math.max(value + by, 1e12), 4e12 - 1);
}
/** Moves the time of a record, however far. */
export function moveEventTime(text, by) {
    const [, day = '', rest = ''] = iso.exec(text) ?? [];
    const date = new Date((parseEventTime(`${day}T00:00:00Z`) ?? monday) + by);
    const isWritable = date.getTime() >= firstDay && date.getTime() <= lastDay;
    return (isWritable ? date : new Date(lastDay)).toISOString().slice(0, 10) + rest;
}
const firstDay = Date.UTC(1000, 0, 1);
const lastDay = Date.UTC(9999, 11, 31);
function moveIso(text, by) {
    const [, day = '', rest = ''] = iso.exec(text) ?? [];
    if (day === '')
        return undefined;
    const time = parseEventTime(`${day}T00:00:00Z`);
    // Whole weeks: the time of day is as it was.
    return time === undefined ? undefined : moved(time, by).toISOString().slice(0, 10) + rest;
}
function moveWords(text, by) {
    const match = words.exec(text);
    const month = months.indexOf(match?.[1] ?? '');
    if (match === null || month === -1)
        return undefined;
    const date = moved(Date.UTC(Number(match[3]), month, Number(match[2])), by);
    const [, , , , comma, hour, minute, second, half] = match;
    const day = `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
    return `${day}${comma} ${hour}:${minute}:${second} ${half}`;
}
function moved(time, by) {
    const inReach = Math.abs(time + by - monday) < longest;
    return new Date(inReach ? time + by : monday);
}
//# sourceMappingURL=move-time.js.map