const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const narrowNoBreakSpace = '\u202f';
let last = { second: NaN, text: '' };
/** `2026-03-02T09:00:00Z`: eventTime, creationDate, and services that write ISO 8601. */
export function isoSeconds(at) {
    const second = Math.floor(at / 1_000);
    // Neighbouring records share their second.
    if (second !== last.second)
        last = { second, text: `${new Date(at).toISOString().slice(0, 19)}Z` };
    return last.text;
}
/** ISO 8601 with nine digits of a second, as Roles Anywhere writes it since 2024. */
export const isoNanoseconds = (at) => `${new Date(at).toISOString().slice(0, 23)}000000Z`;
/** Seconds since 1970. */
export const epochSeconds = (at) => Math.floor(at / 1_000);
/** `Mar 2, 2026, 9:00:00 AM`: STS. */
export const javaDate = (at) => writeJavaDate(at, ' ');
/** The same with a narrow no-break space before AM or PM: IAM since it runs on a newer Java (sample of February 2026). */
export const javaDateNarrow = (at) => writeJavaDate(at, narrowNoBreakSpace);
const two = (number) => String(number).padStart(2, '0');
function writeJavaDate(at, space) {
    const date = new Date(at);
    const hour = date.getUTCHours();
    const clock = `${hour % 12 === 0 ? 12 : hour % 12}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
    const day = `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
    return `${day}, ${clock}${space}${hour < 12 ? 'AM' : 'PM'}`;
}
//# sourceMappingURL=dates.js.map