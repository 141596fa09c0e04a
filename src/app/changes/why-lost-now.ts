import type { Span } from '../../diagnostic/span.ts'
import type { Alert } from '../../engine/alert.ts'
import type { Detector } from '../../engine/detector.ts'
import { accountsOf } from '../../engine/explain/account.ts'
import type { Replay } from '../../engine/replay.ts'
import { failureText } from '../../language/failures.ts'
import type { Duration } from '../../time/duration.ts'
import { furthestReason, nearestFailure } from '../explain/why-silent.ts'
import type { MissedEvents } from './missed-events.ts'

/** Why an alert is lost, and the clause or stage of the rule that says so. */
export interface LossReason {
  readonly because: readonly string[]
  readonly at?: Span | undefined
}

// A reason is asked of each run that sees an event.
const mostWatched = 20

/** Says in a line or two why a rule as it is now does not raise an alert that it raised before: which clauses fail on its
 * events, and what became of those that still match. Empty where nothing is known. */
export function whyLostNow(
  alert: Alert,
  {
    detector,
    running,
    missed,
    phase,
  }: {
    readonly detector: Detector
    readonly running: Replay
    readonly missed: MissedEvents
    readonly phase: Duration
  },
): LossReason {
  const failed = nearestFailure(missed.of(alert.events), detector.conditions?.() ?? [])
  const because = failed.map(failureText)
  const at = failed[0]?.span
  const hits = running.hitsOf(detector)
  if (hits === undefined) return { because, at }
  const asked = new Set(alert.events)
  const watch: number[] = []
  for (let hit = 0; hit < hits.length && watch.length < mostWatched; hit += 1) {
    if (asked.has(hits.events.idOf(hits.rowOf(hit)))) watch.push(hit)
  }
  if (watch.length === 0) return { because, at }
  const accounts = accountsOf(detector, hits, watch, { phase, logStart: running.logStart })
  const reason = furthestReason(accounts)
  const fate = reason?.message ?? 'its events are in another alert now'
  return { because: [...because, fate], at: at ?? reason?.at }
}
