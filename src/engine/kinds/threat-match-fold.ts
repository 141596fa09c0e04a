import type { Instant } from '../../time/duration.ts'
import type { AlertValue } from '../alert.ts'
import type { Fold } from '../detector.ts'
import type { Draft } from '../draft.ts'
import type { Reason } from '../explain/reason.ts'
import type { FieldColumn } from '../field-columns.ts'
import type { HitColumns } from '../hit-columns.ts'
import { RecentKeys } from '../memory/recent-keys.ts'
import type { RunView } from '../run-walk.ts'
import type { Admission, Candidate } from '../suppression/candidate.ts'
import { suppressionValue } from '../suppression/suppression-value.ts'
import type { ThreatMatch } from '../threat/threat-index.ts'
import { eventDraft } from './event-draft.ts'

interface ThreatCandidate extends Candidate {
  readonly hit: number
}

/** What a fold of threat matches works with. */
export interface ThreatContext {
  readonly hits: HitColumns
  /** The fields that the rule suppresses by: the first columns of a hit; the last one holds its matches. */
  readonly groupBy: readonly FieldColumn[]
  /** Which indicators count at a moment. */
  readonly countingAt: (now: Instant) => (indicator: number) => boolean
  readonly enrichmentOf: (matches: readonly ThreatMatch[]) => Readonly<Record<string, AlertValue>>
}

/** One alert an event, in the first run at which one of the indicators that it matches counts. */
export class ThreatMatchFold implements Fold {
  readonly #context: ThreatContext
  readonly #admission: Admission
  readonly #raised = new RecentKeys<number>()

  constructor(context: ThreatContext, admission: Admission) {
    this.#context = context
    this.#admission = admission
  }

  evaluate(run: RunView): readonly Draft[] {
    this.#raised.passTo(run.from)
    const counts = this.#context.countingAt(run.to)
    const candidates = run
      .window()
      .filter((hit) => !this.#raised.has(hit))
      .flatMap((hit) => this.#candidate(run, hit, counts))
    const admitted = this.#admission.admit(run, candidates)
    for (const { candidate } of admitted) this.#raised.add(candidate.hit, candidate.time)
    return admitted.map(({ draft }) => draft)
  }

  explain(run: RunView, hit: number): Reason {
    const [candidate] = this.#candidate(run, hit, this.#context.countingAt(run.to))
    if (candidate !== undefined) return this.#admission.explain(run, candidate)
    const message = 'the threat query leaves out every indicator that it matches'
    return { kind: 'other', message, progress: 0.5 }
  }

  #candidate(
    run: RunView,
    hit: number,
    counts: (indicator: number) => boolean,
  ): readonly ThreatCandidate[] {
    const { hits, groupBy, enrichmentOf } = this.#context
    const matches = readMatches(hits.valueOf(hit, groupBy.length)).filter(({ indicator }) =>
      counts(indicator),
    )
    if (matches.length === 0) return []
    const draft = { ...eventDraft(run.run, hit), values: enrichmentOf(matches) }
    const suppressedBy = groupBy.map((column, index) =>
      suppressionValue(hits.valueOf(hit, index), column.type),
    )
    return [{ hit, time: hits.timeOf(hit), draft, suppressedBy }]
  }
}

/** Matches as a column keeps them: three texts each. */
export function writeMatches(matches: readonly ThreatMatch[]): readonly string[] {
  return matches.flatMap(({ indicator, field, atomic }) => [String(indicator), field, atomic])
}

function readMatches(value: unknown): readonly ThreatMatch[] {
  if (!Array.isArray(value)) return []
  const matches: ThreatMatch[] = []
  for (let at = 0; at + 2 < value.length; at += 3) {
    const [indicator, field, atomic] = [value[at], value[at + 1], value[at + 2]].map(String)
    matches.push({ indicator: Number(indicator), field: field!, atomic: atomic! })
  }
  return matches
}
