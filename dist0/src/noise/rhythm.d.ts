import { type Instant } from '../time/duration.ts';
/** How busy somebody is over the hours of a day. */
export interface Rhythm {
    /** A weight for each hour of a working day, in local time. */
    readonly day: readonly number[];
    /** How much of a working day Saturday and Sunday are, from 0 to 1. */
    readonly weekend: number;
    /** Hours that local time is ahead of UTC; summer time is left out. */
    readonly ahead: number;
}
/** When the first and the last begins. */
export interface Span {
    readonly start: Instant;
    readonly days: number;
}
/** People at work: a slow start, lunch, a tail of some who work late. */
export declare const officeHours: readonly number[];
/** Deployments: they follow the people, and nightly jobs come on top. */
export declare const deployHours: readonly number[];
/** Machines that serve people: never still, busier by day. */
export declare const trafficHours: readonly number[];
/** A scan every six hours. */
export declare const scanHours: readonly number[];
/** The moment at which a share of all that happens in a span is done; shares are asked for in rising order.
 * @example clockOf(rhythm, { start, days: 7 })(0.5) // in the middle of the work of that week */
export declare function clockOf(rhythm: Rhythm, span: Span): (share: number) => Instant;
