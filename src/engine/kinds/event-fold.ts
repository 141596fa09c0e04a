import type { Rule } from '../../rule/rule.ts'
import type { Fold, Warn } from '../detector.ts'
import type { Draft } from '../draft.ts'
import { maxSignalsReason, type Reason } from '../explain/reason.ts'
import { tooManySignals } from '../fold-warnings.ts'
import type { HitColumns } from '../hit-columns.ts'
import type { RunView } from '../run-walk.ts'
import { eventDraft } from './event-draft.ts'
import { inEventOrder } from './in-event-order.ts'

/** Which of a run's events a search returns. `oldest new`: Kibana pages on until it has written max_signals alerts.
 * `oldest`: it asks once for max_signals events, alerted before or not. */
export type SearchPage = 'oldest new' | 'oldest'

/** One alert an event, in the first run that finds it. Beyond max_signals the oldest go first; the others wait while
 * the window holds them. */
export class EventFold implements Fold {
  readonly #rule: Rule
  readonly #hits: HitColumns
  readonly #warn: Warn
  readonly #page: SearchPage
  #waiting: readonly number[] = []

  constructor(
    context: { readonly rule: Rule; readonly hits: HitColumns; readonly warn: Warn },
    page: SearchPage,
  ) {
    this.#rule = context.rule
    this.#hits = context.hits
    this.#warn = context.warn
    this.#page = page
  }

  evaluate(run: RunView): readonly Draft[] {
    const candidates = this.#candidates(run)
    const found = this.#found(run, candidates)
    this.#waiting = found.length === candidates.length ? [] : without(candidates, found)
    if (this.#waiting.length > 0) this.#warn(tooManySignals(this.#rule))
    return found.map((hit) => eventDraft(run.run, hit))
  }

  explain(_run: RunView, hit: number): Reason | undefined {
    return this.#waiting.includes(hit) ? maxSignalsReason(this.#rule.maxSignals) : undefined
  }

  /** What the search returns of the events that have no alert yet. */
  #found(run: RunView, candidates: readonly number[]): readonly number[] {
    const { maxSignals } = this.#rule
    if (this.#page === 'oldest new') return candidates.slice(0, maxSignals)
    const window = run.window()
    if (window.length <= maxSignals) return candidates
    const page = new Set(inEventOrder(window, this.#hits).slice(0, maxSignals))
    return candidates.filter((hit) => page.has(hit))
  }

  #candidates(run: RunView): readonly number[] {
    if (this.#waiting.length === 0) return run.fresh
    const waiting = this.#waiting.filter((hit) => this.#hits.timeOf(hit) >= run.from)
    return [...waiting, ...run.fresh].sort((left, right) => this.#hits.compare(left, right))
  }
}

function without(hits: readonly number[], others: readonly number[]): readonly number[] {
  const gone = new Set(others)
  return hits.filter((hit) => !gone.has(hit))
}
