import type { CloudTrailRecord } from '../../cloudtrail/record.ts';
import type { Instant } from '../../time/duration.ts';
/** A record, and when it could be read. */
export interface FoundRecord {
    readonly record: CloudTrailRecord;
    /** Undefined where it was not waited for: files do not tell. */
    readonly arrival?: Arrival | undefined;
}
/** When a record came. */
export interface Arrival {
    /** It was asked for then and was not there yet; undefined for what was there when first asked for. */
    readonly after?: Instant | undefined;
    /** It was there then. */
    readonly by: Instant;
}
