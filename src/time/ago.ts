import { days, hours, minutes, type Duration } from './duration.ts'

/** How long before the start something happened. */
export const daysAgo = (count: number): Duration => days(count)
export const hoursAgo = (count: number): Duration => hours(count)
export const minutesAgo = (count: number): Duration => minutes(count)
