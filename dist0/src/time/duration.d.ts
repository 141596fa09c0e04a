/** A moment, in milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;
/** A length of time in milliseconds. */
export type Duration = number;
export declare const seconds: (count: number) => Duration;
export declare const minutes: (count: number) => Duration;
export declare const hours: (count: number) => Duration;
export declare const days: (count: number) => Duration;
/** Reads a duration such as `30s`, `5m`, `2h`, `7d`, `1w` or `250ms`.
 * @example parseDuration('5m') // 300000
 * @throws TrailproofError DURATION_INVALID */
export declare function parseDuration(text: string): Duration;
/** Writes a duration in its largest whole unit.
 * @example formatDuration(300_000) // '5m' */
export declare function formatDuration(duration: Duration): string;
