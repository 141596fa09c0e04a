import { days, hours, minutes } from './duration.js';
/** How long before the start something happened. */
export const daysAgo = (count) => days(count);
export const hoursAgo = (count) => hours(count);
export const minutesAgo = (count) => minutes(count);
//# sourceMappingURL=ago.js.map