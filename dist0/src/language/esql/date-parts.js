import { days, hours, minutes, seconds } from '../../time/duration.js';
import { calendarOf, monthStart } from './calendar.js';
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthNames = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
/** The English name of a moment's day, UTC. */
export function dayName(instant) {
    return dayNames[weekday(Number(instant)) - 1];
}
/** The English name of a moment's month, UTC. */
export function monthName(instant) {
    return monthNames[calendarOf(Number(instant)).month];
}
/** The parts that DATE_EXTRACT takes from a moment, by the names of Java's ChronoField in lower case; UTC. */
export const dateParts = new Map([
    ['year', (instant) => calendarOf(instant).year],
    ['month_of_year', (instant) => calendarOf(instant).month + 1],
    ['day_of_month', (instant) => calendarOf(instant).day],
    ['day_of_year', dayOfYear],
    ['day_of_week', weekday],
    ['hour_of_day', (instant) => Math.floor(sinceMidnight(instant) / hours(1))],
    ['minute_of_day', (instant) => Math.floor(sinceMidnight(instant) / minutes(1))],
    ['minute_of_hour', (instant) => Math.floor((sinceMidnight(instant) % hours(1)) / minutes(1))],
    ['second_of_day', (instant) => Math.floor(sinceMidnight(instant) / seconds(1))],
    ['second_of_minute', (instant) => Math.floor((sinceMidnight(instant) % minutes(1)) / seconds(1))],
    ['milli_of_second', (instant) => sinceMidnight(instant) % seconds(1)],
    ['epoch_day', (instant) => Math.floor(instant / days(1))],
]);
// 1 January 1970 was a Thursday; Monday is 1.
function weekday(instant) {
    const day = Math.floor(instant / days(1));
    return ((((day + 3) % 7) + 7) % 7) + 1;
}
function dayOfYear(instant) {
    const start = monthStart(calendarOf(instant).year, 0);
    return Math.floor((instant - start) / days(1)) + 1;
}
function sinceMidnight(instant) {
    return instant - Math.floor(instant / days(1)) * days(1);
}
//# sourceMappingURL=date-parts.js.map