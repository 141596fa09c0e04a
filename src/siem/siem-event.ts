import type { Json } from '../cloudtrail/record.ts'
import type { Instant } from '../time/duration.ts'
import type { Elasticsearch } from './elasticsearch.ts'
import { momentAt, textAt, type SiemHit } from './siem-hit.ts'
import type { RunCall } from './run-call.ts'

/** A record of a run as the SIEM has it. */
export interface SiemEvent {
  /** CloudTrail's eventID. */
  readonly eventId: string
  /** The `_id` of its document. */
  readonly documentId: string
  readonly call: RunCall
  /** CloudTrail's eventTime. */
  readonly at: Instant
  /** When the agent read it: Elastic's AWS integration keeps that as `event.created`. */
  readonly created?: Instant | undefined
  /** When Elasticsearch took it: Fleet's final pipeline writes `event.ingested`. */
  readonly ingested?: Instant | undefined
  readonly document: Json
}

/** Finds the records of a run in the SIEM, by CloudTrail's requestID.
 * @throws TrailproofError SIEM_… */
export async function findEvents(
  { search }: Elasticsearch,
  { index, calls }: { readonly index: string; readonly calls: readonly RunCall[] },
): Promise<readonly SiemEvent[]> {
  const byRequest = new Map(
    calls.flatMap((call) => (call.requestId === undefined ? [] : [[call.requestId, call]])),
  )
  if (byRequest.size === 0) return []
  const hits = await search({
    index,
    query: {
      bool: { filter: [{ terms: { 'aws.cloudtrail.request_id': [...byRequest.keys()] } }] },
    },
    fields: ['*'],
    tieBreaker: 'event.id',
  })
  return hits.flatMap((hit) => eventOf(hit, byRequest) ?? [])
}

function eventOf(
  { id, source }: SiemHit,
  byRequest: ReadonlyMap<string, RunCall>,
): SiemEvent | undefined {
  const eventId = textAt(source, 'event.id')
  const call = byRequest.get(textAt(source, 'aws.cloudtrail.request_id') ?? '')
  const at = momentAt(source, '@timestamp')
  if (eventId === undefined || call === undefined || at === undefined) return undefined
  const created = momentAt(source, 'event.created')
  const ingested = momentAt(source, 'event.ingested')
  return { eventId, documentId: id, call, at, created, ingested, document: source }
}
