import { type Duration } from './duration.ts';
/** How long before the start something happened. */
export declare const daysAgo: (count: number) => Duration;
export declare const hoursAgo: (count: number) => Duration;
export declare const minutesAgo: (count: number) => Duration;
