import type { Detector } from '../../engine/detector.ts'
import { accountsOf } from '../../engine/explain/account.ts'
import { weightOf, type Condition } from '../../engine/explain/condition.ts'
import { ingestClock } from '../../ecs/ingest-clock.ts'
import { trailEvent } from '../../ecs/make-trail-event.ts'
import type { Profile } from '../../ecs/profile.ts'
import type { TrailEvent } from '../../ecs/trail-event.ts'
import { failuresOf } from '../../language/failures.ts'
import type { GoldenAlert } from '../../golden/golden.ts'
import { unfoldSteps } from '../../golden/step-range.ts'
import type { PlayedCase } from '../../scenario/played-case.ts'
import { Investigation } from './investigation.ts'
import { nearestCondition } from './nearest-misses.ts'

/** Says in a line or two why a case did not raise an alert that its golden holds: what became of the events of the
 * alert's steps, or which clause of the rule failed on the nearest of them.
 * @example whyLost(alert, played, { detector, profile }) // ['event.action is "DeleteUser", not "CreateUser"'] */
export function whyLost(
  alert: GoldenAlert,
  played: PlayedCase,
  { detector, profile }: { readonly detector: Detector; readonly profile: Profile },
): readonly string[] {
  const steps = new Set(unfoldSteps(alert.steps))
  const investigation = new Investigation(detector, new Set())
  const clock = ingestClock(profile)
  const hits: number[] = []
  const misses: TrailEvent[] = []
  const kept = played.records.filter(({ phase }) => phase !== 'undo')
  for (const [position, { record, phase, step }] of kept.entries()) {
    const event = trailEvent(record, position, clock)
    const hit = investigation.take(event)
    if (!steps.has(phase === 'judged' ? step : `${phase}/${step}`)) continue
    if (hit === undefined) misses.push(event)
    else hits.push(hit)
  }
  if (hits.length + misses.length === 0) return [`no record is of ${alert.steps.join(', ')}`]
  if (hits.length === 0) return nearestFailure(misses, investigation.conditions)
  const options = { phase: profile.phase, logStart: undefined }
  const watch = hits.slice(0, mostWatched)
  const accounts = accountsOf(detector, investigation.hits, watch, options)
  const told = accounts.toSorted((left, right) => progressOf(right) - progressOf(left))[0]!
  if (told.reason !== undefined) return [told.reason.message]
  return ['its events are in an alert that differs in its first step or its group']
}

// A reason is asked of each run that sees an event.
const mostWatched = 20
const mostFailures = 2

type Account = ReturnType<typeof accountsOf>[number]

/** Without a reason an event has its alert: those with one come first. */
const progressOf = ({ reason }: Account): number => reason?.progress ?? -1

function nearestFailure(
  events: readonly TrailEvent[],
  conditions: readonly Condition[],
): readonly string[] {
  let best: { readonly shortfall: number; readonly failures: readonly string[] } | undefined
  for (const event of events) {
    const condition = nearestCondition(conditions, event)
    if (condition === undefined) continue
    const shortfall = condition.tracer.shortfall(event)
    if (best !== undefined && best.shortfall <= shortfall) continue
    best = { shortfall, failures: failuresOf(condition.tracer.clauseOf(event), weightOf) }
  }
  return best?.failures.slice(0, mostFailures) ?? []
}
