import { type Duration } from '../time/duration.ts';
/** Reads how far back a date-maths text such as `now-6m` reaches.
 * @example lookBackOf('now-6m') // 360000
 * @throws TrailproofError DATE_MATH_INVALID, also for roundings (`now-1d/d`), months and years. */
export declare function lookBackOf(text: string): Duration;
