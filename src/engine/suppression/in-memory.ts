import type { Rule, Suppression } from '../../rule/rule.ts'
import type { Instant } from '../../time/duration.ts'
import type { Warn } from '../detector.ts'
import { absorb, type Draft } from '../draft.ts'
import { maxSignalsReason, type Reason } from '../explain/reason.ts'
import { coveredReason } from '../explain/covered-reason.ts'
import { tooManySignals } from '../fold-warnings.ts'
import type { Run } from '../schedule.ts'
import type { Admission, Admitted, Candidate } from './candidate.ts'
import { LiveGroups } from './live-groups.ts'

/** Candidates of one run with equal suppression values, oldest first. */
interface RunGroup<C extends Candidate> {
  readonly key: string
  readonly members: C[]
}

/** Suppression as Kibana does it in memory, for EQL, ES|QL and new terms: a run's candidates are grouped and the oldest
 * of a group becomes the alert; with a duration, a live alert of the group absorbs them instead. */
export class InMemorySuppression implements Admission {
  readonly #rule: Rule
  readonly #suppression: Suppression
  readonly #warn: Warn
  readonly #live = new LiveGroups()

  constructor(rule: Rule, suppression: Suppression, warn: Warn) {
    this.#rule = rule
    this.#suppression = suppression
    this.#warn = warn
  }

  admit<C extends Candidate>(run: Run, candidates: readonly C[]): readonly Admitted<C>[] {
    const ordered = [...candidates].sort((left, right) => left.time - right.time)
    const admitted: Admitted<C>[] = []
    // Kibana writes the alerts that cannot be suppressed first.
    for (const candidate of ordered) {
      if (!this.#alertsAlone(candidate)) continue
      if (this.#hasRoom(admitted.length)) admitted.push({ candidate, draft: candidate.draft })
    }
    for (const group of this.#groupsOf(run, ordered)) {
      if (this.#isAbsorbed(run, group)) continue
      if (this.#hasRoom(admitted.length)) admitted.push(this.#raise(run, group))
    }
    return admitted
  }

  explain(run: Run, candidate: Candidate): Reason {
    const { suppressedBy } = candidate
    const live = this.#live.get(JSON.stringify(suppressedBy), this.#since(run))
    const isCovered = live !== undefined && live.end >= candidate.time
    if (!isCovered || this.#alertsAlone(candidate)) return maxSignalsReason(this.#rule.maxSignals)
    return coveredReason(this.#suppression.groupBy, suppressedBy, live)
  }

  #hasRoom(count: number): boolean {
    if (count < this.#rule.maxSignals) return true
    this.#warn(tooManySignals(this.#rule))
    return false
  }

  #alertsAlone(candidate: Candidate): boolean {
    const { missingFields } = this.#suppression
    return missingFields === 'doNotSuppress' && candidate.suppressedBy.includes(null)
  }

  /** The groups of what no live alert covers already, in the order of their oldest candidate. */
  #groupsOf<C extends Candidate>(run: Run, ordered: readonly C[]): Iterable<RunGroup<C>> {
    const groups = new Map<string, RunGroup<C>>()
    for (const candidate of ordered) {
      if (this.#alertsAlone(candidate)) continue
      const key = JSON.stringify(candidate.suppressedBy)
      const live = this.#live.get(key, this.#since(run))
      if (live !== undefined && live.end >= candidate.time) continue
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { key, members: [candidate] })
      else group.members.push(candidate)
    }
    return groups.values()
  }

  /** From when on an alert counts as live. Without a duration it only keeps events from being counted twice. */
  #since(run: Run): Instant {
    const { duration } = this.#suppression
    return duration === undefined ? run.from : run.to - duration
  }

  #isAbsorbed<C extends Candidate>(run: Run, group: RunGroup<C>): boolean {
    if (this.#suppression.duration === undefined) return false
    const live = this.#live.get(group.key, this.#since(run))
    if (live === undefined) return false
    for (const { draft } of group.members) absorb(live.draft.members, draft.members.hits)
    this.#live.set(group.key, { ...live, end: Math.max(live.end, lastTime(group)) })
    return true
  }

  #raise<C extends Candidate>(run: Run, group: RunGroup<C>): Admitted<C> {
    const candidate = group.members[0]!
    const { groupBy, duration } = this.#suppression
    const names = groupBy.map((name, index) => [name, candidate.suppressedBy[index] ?? null])
    const draft: Draft = {
      ...candidate.draft,
      group: { ...candidate.draft.group, ...Object.fromEntries(names) },
      openUntil: run.to + (duration ?? 0),
    }
    for (const other of group.members.slice(1)) absorb(draft.members, other.draft.members.hits)
    this.#live.set(group.key, { draft, created: run.to, end: lastTime(group) })
    return { candidate, draft }
  }
}

function lastTime(group: RunGroup<Candidate>): Instant {
  return group.members[group.members.length - 1]!.time
}
