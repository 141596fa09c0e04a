import type { JsonObject } from '../cloudtrail/record.ts'
import type { TrailEvent } from '../ecs/trail-event.ts'

/** An event of which nothing but some members of its record is known: what gates are asked about. */
export function partialEvent(members: JsonObject): TrailEvent {
  const record = { eventTime: '', eventSource: '', eventName: '', ...members }
  return { record, position: 0, time: 0, ingested: undefined, cache: [] }
}
