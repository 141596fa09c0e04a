import type { Span } from '../../diagnostic/span.ts'
import type { Detector } from '../../engine/detector.ts'
import { accountsOf, type Account } from '../../engine/explain/account.ts'
import { weightOf, type Condition } from '../../engine/explain/condition.ts'
import type { Profile } from '../../ecs/profile.ts'
import type { TrailEvent } from '../../ecs/trail-event.ts'
import { failedClauses, failureText } from '../../language/failures.ts'
import type { Clause } from '../../language/tracer.ts'
import type { PlayedCase, PlayedRecord } from '../../scenario/played-case.ts'
import { Investigation } from './investigation.ts'
import { nearestCondition } from './nearest-misses.ts'

/** What a rule made of the records that a question is about. */
export type Silence =
  /** The question is about no record of the case. */
  | { readonly kind: 'no-record' }
  /** No record matches: the clauses that fail on the nearest of them, and where the first of these stands. */
  | {
      readonly kind: 'no-match'
      readonly because: readonly string[]
      readonly at?: Span | undefined
    }
  /** Some match, and this became of the one that got furthest; `at` is the part of the rule that nothing fulfilled. */
  | {
      readonly kind: 'dropped'
      readonly because: readonly string[]
      readonly at?: Span | undefined
    }
  /** Some match and are part of an alert. */
  | { readonly kind: 'raised' }

/** A case with the events of its records, undo left out, in the order of the records. */
export interface SeenCase {
  readonly played: PlayedCase
  readonly events: readonly TrailEvent[]
}

/** Says why a rule raises no alert for some records of a case; the rule sees all the others as well.
 * @example whySilent({ played, events }, { detector, profile, isAbout: ({ phase }) => phase === 'judged' }) */
export function whySilent(
  { played, events }: SeenCase,
  {
    detector,
    profile,
    isAbout,
  }: {
    readonly detector: Detector
    readonly profile: Profile
    readonly isAbout: (played: PlayedRecord) => boolean
  },
): Silence {
  const investigation = new Investigation(detector, new Set())
  const hits: number[] = []
  const misses: TrailEvent[] = []
  const kept = played.records.filter(({ phase }) => phase !== 'undo')
  for (const [position, one] of kept.entries()) {
    const event = events[position]
    if (event === undefined) continue
    const hit = investigation.take(event)
    if (!isAbout(one)) continue
    if (hit === undefined) misses.push(event)
    else hits.push(hit)
  }
  if (hits.length + misses.length === 0) return { kind: 'no-record' }
  if (hits.length === 0) {
    const failed = nearestFailure(misses, investigation.conditions)
    return { kind: 'no-match', because: failed.map(failureText), at: failed[0]?.span }
  }
  const options = { phase: profile.phase, logStart: undefined }
  const watch = hits.slice(0, mostWatched)
  const told = furthestReason(accountsOf(detector, investigation.hits, watch, options))
  return told === undefined
    ? { kind: 'raised' }
    : { kind: 'dropped', because: [told.message], at: told.at }
}

/** Why the hit of several that got furthest is in no alert; undefined where all are in one.
 * @example furthestReason(accountsOf(detector, hits, [0, 1], options))?.message */
export function furthestReason(accounts: readonly Account[]): Account['reason'] {
  const [told] = accounts.toSorted((left, right) => progressOf(right) - progressOf(left))
  return told?.reason
}

// A reason is asked of each run that sees an event.
const mostWatched = 20
const mostFailures = 2

/** Without a reason an event has its alert: those with one come first. */
const progressOf = ({ reason }: Account): number => reason?.progress ?? -1

/** The clauses that fail on the nearest of some events that do not match. */
export function nearestFailure(
  events: readonly TrailEvent[],
  conditions: readonly Condition[],
): readonly Clause[] {
  let best: { readonly shortfall: number; readonly failed: readonly Clause[] } | undefined
  for (const event of events) {
    const condition = nearestCondition(conditions, event)
    if (condition === undefined) continue
    const shortfall = condition.tracer.shortfall(event)
    if (best !== undefined && best.shortfall <= shortfall) continue
    best = { shortfall, failed: failedClauses(condition.tracer.clauseOf(event), weightOf) }
  }
  return best?.failed.slice(0, mostFailures) ?? []
}
