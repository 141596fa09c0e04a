import type { CloudTrailRecord } from '../cloudtrail/record.ts';
import type { Instant } from '../time/duration.ts';
import type { Profile } from './profile.ts';
/** When the SIEM took a record in (event.ingested), from the record and its eventTime. */
export type IngestClock = (record: CloudTrailRecord, time: Instant) => Instant;
/** The ingest clock of a profile's lag. With `cloudtrail` the lag belongs to the delivery file (account, region,
 * five-minute slot), whose records share one ingest time.
 * @example ingestClock({ ...defaultProfile, lag: minutes(2) })(record, 0) // 120000 */
export declare function ingestClock(profile: Profile): IngestClock;
