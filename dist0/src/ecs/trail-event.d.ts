import type { CloudTrailRecord } from '../cloudtrail/record.ts';
import type { Instant } from '../time/duration.ts';
/** A record on its way through the rules. */
export interface TrailEvent {
    readonly record: CloudTrailRecord;
    /** The order in which the source gave it; decides between events of equal time. */
    readonly position: number;
    /** eventTime in epoch milliseconds. */
    readonly time: Instant;
    /** event.ingested, when the profile's lag gives one. */
    readonly ingested: Instant | undefined;
    /** Dear values, by the slot that a field claimed when its source was made. */
    readonly cache: unknown[];
}
