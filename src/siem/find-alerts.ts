import { hours, type Instant } from '../time/duration.ts'
import type { Elasticsearch } from './elasticsearch.ts'
import { siemAlerts, type SiemAlert } from './siem-alert.ts'
import type { SiemEvent } from './siem-event.ts'

/** Which alerts are looked for. */
export interface AlertQuestion {
  readonly space: string
  /** When the run began: no alert of it is older. */
  readonly since: Instant
  readonly events: readonly SiemEvent[]
  /** `rule_id`s of the rules that should fire: of thresholds and aggregates no event tells. */
  readonly rules: readonly string[]
  /** Fields that alerts are told apart by beside events. */
  readonly groupFields: readonly string[]
}

/** The index of a space's alerts (Elastic's documentation: "Alert schema"). */
export const alertsIndex = (space: string): string => `.alerts-security.alerts-${space}`

/** How far the clock of who ran may be from that of the SIEM. */
const clocksDiffer = hours(1)

const alertFields: readonly string[] = ['@timestamp', 'event.id', 'kibana.alert.*']

/** Finds the alerts about a run: those that hold one of its events, and all since it began of the rules that should fire.
 * @throws TrailproofError SIEM_… */
export async function findAlerts(
  { search }: Elasticsearch,
  { space, since, events, rules, groupFields }: AlertQuestion,
): Promise<readonly SiemAlert[]> {
  const ids = new Set(events.map(({ eventId }) => eventId))
  const byDocument = new Map(events.map(({ documentId, eventId }) => [documentId, eventId]))
  const hits = await search({
    index: alertsIndex(space),
    query: {
      bool: {
        filter: [
          { range: { '@timestamp': { gte: new Date(since - clocksDiffer).toISOString() } } },
        ],
        should: [
          { terms: { 'kibana.alert.original_event.id': [...ids] } },
          { terms: { 'event.id': [...ids] } },
          { terms: { 'kibana.alert.ancestors.id': [...byDocument.keys()] } },
          { terms: { 'kibana.alert.rule.rule_id': rules } },
        ],
        minimum_should_match: 1,
      },
    },
    fields: [...alertFields, ...groupFields],
    tieBreaker: 'kibana.alert.uuid',
  })
  return siemAlerts(hits, { ids, byDocument })
}
