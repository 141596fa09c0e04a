import type { Instant } from '../time/duration.ts';
/** How a service writes a moment into requestParameters and responseElements. */
export type DateStyle = (at: Instant) => string | number;
/** `2026-03-02T09:00:00Z`: eventTime, creationDate, and services that write ISO 8601. */
export declare function isoSeconds(at: Instant): string;
/** ISO 8601 with nine digits of a second, as Roles Anywhere writes it since 2024. */
export declare const isoNanoseconds: (at: Instant) => string;
/** Seconds since 1970. */
export declare const epochSeconds: (at: Instant) => number;
/** `Mar 2, 2026, 9:00:00 AM`: STS. */
export declare const javaDate: (at: Instant) => string;
/** The same with a narrow no-break space before AM or PM: IAM since it runs on a newer Java (sample of February 2026). */
export declare const javaDateNarrow: (at: Instant) => string;
