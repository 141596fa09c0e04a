import { days, hours } from '../time/duration.js';
const byHour = (text) => text.split(' ').map(Number);
/** People at work: a slow start, lunch, a tail of some who work late. */
export const officeHours = byHour('0 0 0 0 0 0 1 4 14 30 34 30 18 26 32 32 28 18 8 4 3 2 1 0');
/** Deployments: they follow the people, and nightly jobs come on top. */
export const deployHours = byHour('3 3 12 6 2 2 3 6 14 28 34 30 20 28 34 34 30 16 8 6 5 4 4 3');
/** Machines that serve people: never still, busier by day. */
export const trafficHours = byHour('14 12 11 11 12 14 18 24 30 34 36 36 34 34 35 35 34 32 30 28 26 23 19 16');
/** A scan every six hours. */
export const scanHours = byHour('0 1 0 0 0 0 0 1 0 0 0 0 0 1 0 0 0 0 0 1 0 0 0 0');
/** The moment at which a share of all that happens in a span is done; shares are asked for in rising order.
 * @example clockOf(rhythm, { start, days: 7 })(0.5) // in the middle of the work of that week */
export function clockOf(rhythm, span) {
    const slots = span.days * 24;
    let total = 0;
    for (let slot = 0; slot < slots; slot += 1)
        total += weightAt(rhythm, span.start + hours(slot));
    let slot = 0;
    let before = 0;
    let weight = weightAt(rhythm, span.start);
    return (share) => {
        const wanted = share * total;
        while (before + weight <= wanted && slot < slots - 1) {
            before += weight;
            slot += 1;
            weight = weightAt(rhythm, span.start + hours(slot));
        }
        const part = weight === 0 ? 0 : Math.min((wanted - before) / weight, 1);
        return span.start + hours(slot) + Math.floor(part * hours(1));
    };
}
function weightAt({ day, weekend, ahead }, at) {
    const local = at + hours(ahead);
    const hour = Math.floor((local % days(1)) / hours(1));
    // 1 January 1970 was a Thursday.
    const weekday = (Math.floor(local / days(1)) + 4) % 7;
    return (day[hour] ?? 0) * (weekday === 0 || weekday === 6 ? weekend : 1);
}
//# sourceMappingURL=rhythm.js.map