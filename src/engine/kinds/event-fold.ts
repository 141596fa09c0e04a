import type { Rule } from '../../rule/rule.ts'
import type { Fold, Warn } from '../detector.ts'
import type { Draft } from '../draft.ts'
import { maxSignalsReason, type Reason } from '../explain/reason.ts'
import { tooManySignals } from '../fold-warnings.ts'
import type { HitColumns } from '../hit-columns.ts'
import type { RunView } from '../run-walk.ts'
import { eventDraft } from './event-draft.ts'

/** One alert an event, in the first run that sees it. Beyond max_signals the oldest go first; the others wait while
 * the window holds them. */
export class EventFold implements Fold {
  readonly #rule: Rule
  readonly #hits: HitColumns
  readonly #warn: Warn
  #waiting: readonly number[] = []

  constructor(rule: Rule, hits: HitColumns, warn: Warn) {
    this.#rule = rule
    this.#hits = hits
    this.#warn = warn
  }

  evaluate(run: RunView): readonly Draft[] {
    const candidates = this.#candidates(run)
    const { maxSignals } = this.#rule
    this.#waiting = candidates.slice(maxSignals)
    if (this.#waiting.length > 0) this.#warn(tooManySignals(this.#rule))
    return candidates.slice(0, maxSignals).map((hit) => eventDraft(run.run, hit))
  }

  explain(_run: RunView, hit: number): Reason | undefined {
    return this.#waiting.includes(hit) ? maxSignalsReason(this.#rule.maxSignals) : undefined
  }

  #candidates(run: RunView): readonly number[] {
    if (this.#waiting.length === 0) return run.fresh
    const waiting = this.#waiting.filter((hit) => this.#hits.timeOf(hit) >= run.from)
    return [...waiting, ...run.fresh].sort((left, right) => this.#hits.compare(left, right))
  }
}
