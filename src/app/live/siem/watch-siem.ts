import type { RunClock } from '../../../live/run-clock.ts'
import { isTrailproofError, type TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import type { Elasticsearch } from '../../../siem/elasticsearch.ts'
import { findAlerts } from '../../../siem/find-alerts.ts'
import { findEvents } from '../../../siem/find-events.ts'
import {
  matchAlerts,
  type ExpectedAlert,
  type MatchedAlerts,
  type RunKnowledge,
} from '../../../siem/match-alerts.ts'
import type { RunCall } from '../../../siem/run-call.ts'
import type { SiemEvent } from '../../../siem/siem-event.ts'
import { seconds, type Duration, type Instant } from '../../../time/duration.ts'

/** What is waited for. */
export interface SiemWatch {
  readonly clock: RunClock
  readonly space: string
  readonly index: string
  readonly since: Instant
  readonly deadline: Duration
  readonly calls: readonly RunCall[]
  readonly expected: readonly ExpectedAlert[]
  readonly knowledge: RunKnowledge
  readonly onFound?: ((fired: number, of: number) => void) | undefined
}

/** What a SIEM has of a run, when it was asked last. */
export interface SeenInSiem extends MatchedAlerts {
  readonly events: readonly SiemEvent[]
  /** Why it is not known which records the SIEM has. */
  readonly eventsUnread?: string | undefined
  /** Why the last look came to nothing: what is here is of one before. */
  readonly lastUnanswered?: string | undefined
}

/** Rules run every few minutes, and each look costs two searches. */
const betweenLooks: Duration = seconds(15)

/** Looks until all that should fire has fired, or the deadline after the run's last call has passed. Where nothing should
 * fire, silence is waited for just as long.
 * @throws TrailproofError SIEM_… where alerts cannot be read */
export async function watchSiem(elastic: Elasticsearch, watch: SiemWatch): Promise<SeenInSiem> {
  const { clock, calls, expected, deadline, onFound } = watch
  const until = Math.max(watch.since, ...calls.map(({ at }) => at)) + deadline
  let before: SeenInSiem | undefined
  for (;;) {
    const seen: SeenInSiem = await look(elastic, watch).catch((error: unknown) => {
      // A SIEM that answered once and does not now may answer the next time.
      if (before !== undefined && isPassing(error)) {
        return { ...before, lastUnanswered: error.message }
      }
      throw error
    })
    before = seen
    const fired = seen.fired.filter((alerts) => alerts.length > 0).length
    onFound?.(fired, expected.length)
    const rest = until - clock.now()
    if (rest <= 0 || (expected.length > 0 && fired === expected.length)) return seen
    await clock.sleep(Math.min(betweenLooks, rest))
  }
}

const isPassing = (error: unknown): error is TrailproofError =>
  isTrailproofError(error) && (error.code === 'SIEM_UNREACHABLE' || error.code === 'SIEM_ANSWER')

async function look(elastic: Elasticsearch, watch: SiemWatch): Promise<SeenInSiem> {
  const { space, since, expected, knowledge } = watch
  const { events, eventsUnread } = await eventsIn(elastic, watch)
  const alerts = await findAlerts(elastic, {
    space,
    since,
    events,
    rules: [...new Set(expected.map(({ ruleId }) => ruleId))],
    groupFields: [...new Set(expected.flatMap(({ group }) => Object.keys(group)))],
  })
  const steps = new Map(events.map(({ eventId, call }) => [eventId, stepName(call)]))
  const known = { ...knowledge, stepOf: (eventId: string) => steps.get(eventId) }
  return { ...matchAlerts(expected, alerts, known), events, eventsUnread }
}

/** Whether the SIEM's alerts can be read does not hang on whether its events can. */
async function eventsIn(
  elastic: Elasticsearch,
  { index, calls }: SiemWatch,
): Promise<Pick<SeenInSiem, 'events' | 'eventsUnread'>> {
  try {
    return { events: await findEvents(elastic, { index, calls }) }
  } catch (error) {
    const isOfIndex =
      isTrailproofError(error) &&
      (error.code === 'SIEM_DENIED' || error.code === 'SIEM_INDEX_MISSING')
    if (!isOfIndex) throw error
    return { events: [], eventsUnread: error.message }
  }
}

/** A step as goldens name it. */
export const stepName = ({ phase, step }: RunCall): string =>
  phase === 'before' ? `before/${step}` : step
