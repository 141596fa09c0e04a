import type { CloudTrailRecord } from '../cloudtrail/record.ts';
import type { IngestClock } from './ingest-clock.ts';
import type { TrailEvent } from './trail-event.ts';
/** Sends a record on its way through the rules.
 * @example trailEvent(record, 0, ingestClock(defaultProfile)) */
export declare function trailEvent(record: CloudTrailRecord, position: number, ingestedAt: IngestClock): TrailEvent;
