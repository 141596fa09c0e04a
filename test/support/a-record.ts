import type { CloudTrailRecord, JsonObject } from '../../src/cloudtrail/record.ts'
import { ingestClock } from '../../src/ecs/ingest-clock.ts'
import { trailEvent } from '../../src/ecs/make-trail-event.ts'
import { defaultProfile } from '../../src/ecs/profile.ts'
import type { TrailEvent } from '../../src/ecs/trail-event.ts'

/** A small record; what matters to a test is given. */
export function aRecord(parts: JsonObject = {}): CloudTrailRecord {
  return {
    eventTime: '2026-03-02T09:00:00Z',
    eventSource: 'iam.amazonaws.com',
    eventName: 'ListUsers',
    awsRegion: 'us-east-1',
    recipientAccountId: '111122223333',
    ...parts,
  }
}

/** A record on its way, without lag. */
export function aTrailEvent(parts: JsonObject = {}): TrailEvent {
  return trailEvent(aRecord(parts), 0, ingestClock(defaultProfile))
}
