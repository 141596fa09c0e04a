import type { Instant } from '../time/duration.ts';
import type { CloudTrailRecord } from './record.ts';
/** Reads an ISO 8601 date and time; the form that CloudTrail writes (`YYYY-MM-DDTHH:MM:SSZ`) takes a fast path.
 * Gives undefined for anything else, and for days and hours that do not exist.
 * @example parseEventTime('2026-03-02T09:00:00Z') // 1772442000000 */
export declare function parseEventTime(text: string): Instant | undefined;
/** When the call was completed, in epoch milliseconds. The guard `isRecord` has checked that it is a time.
 * @example eventTimeOf(record) // 1772442000000 */
export declare function eventTimeOf(record: CloudTrailRecord): Instant;
