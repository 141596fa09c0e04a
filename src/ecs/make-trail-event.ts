import { eventTimeOf } from '../cloudtrail/event-time.ts'
import type { CloudTrailRecord } from '../cloudtrail/record.ts'
import type { IngestClock } from './ingest-clock.ts'
import type { TrailEvent } from './trail-event.ts'

/** Sends a record on its way through the rules.
 * @example trailEvent(record, 0, ingestClock(defaultProfile)) */
export function trailEvent(
  record: CloudTrailRecord,
  position: number,
  ingestedAt: IngestClock,
): TrailEvent {
  const time = eventTimeOf(record)
  return { record, position, time, ingested: ingestedAt(record, time), cache: [] }
}
