import type { Duration } from '../time/duration.ts'
import type { SiemAlert } from './siem-alert.ts'
import type { SiemEvent } from './siem-event.ts'

/** How long an alert took, in milliseconds, from the last of its events in parts that follow on each other. */
export interface TimeToDetect {
  readonly total: Duration
  /** From the call until the agent read its record: CloudTrail's delivery, and the agent's polling. */
  readonly delivery?: Duration | undefined
  /** From there until Elasticsearch had it; from the call, where no agent noted when it read it. */
  readonly ingest?: Duration | undefined
  /** From there until a run of the rule wrote the alert. */
  readonly schedule?: Duration | undefined
}

/** Splits the time that an alert took, by the moments that its last event carries.
 * @param events those that the alert is about */
export function timeToDetect(
  alert: SiemAlert,
  events: readonly SiemEvent[],
): TimeToDetect | undefined {
  const last = events
    .toSorted((one, other) => (one.ingested ?? one.at) - (other.ingested ?? other.at))
    .at(-1)
  if (last === undefined) return undefined
  const { at, created, ingested } = last
  return {
    total: alert.at - at,
    delivery: created === undefined ? undefined : created - at,
    ingest: ingested === undefined ? undefined : ingested - (created ?? at),
    schedule: ingested === undefined ? undefined : alert.at - ingested,
  }
}

/** The medians of what several alerts took, part by part. */
export function medianTimes(times: readonly TimeToDetect[]): TimeToDetect | undefined {
  const total = median(times.map((one) => one.total))
  if (total === undefined) return undefined
  return {
    total,
    delivery: median(times.flatMap(({ delivery }) => delivery ?? [])),
    ingest: median(times.flatMap(({ ingest }) => ingest ?? [])),
    schedule: median(times.flatMap(({ schedule }) => schedule ?? [])),
  }
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]
}
