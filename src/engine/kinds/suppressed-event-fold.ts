import type { Rule } from '../../rule/rule.ts'
import { suppressionValue } from '../suppression/suppression-value.ts'
import type { Fold, Warn } from '../detector.ts'
import type { Draft } from '../draft.ts'
import type { Reason } from '../explain/reason.ts'
import type { FieldColumn } from '../field-columns.ts'
import { tooManySignals } from '../fold-warnings.ts'
import type { HitColumns } from '../hit-columns.ts'
import { RecentKeys } from '../memory/recent-keys.ts'
import type { RunView } from '../run-walk.ts'
import type { Admission, Candidate } from '../suppression/candidate.ts'
import { eventDraft } from './event-draft.ts'
import { inEventOrder } from './in-event-order.ts'

interface EventCandidate extends Candidate {
  readonly hit: number
}

/** Event alerts of EQL under in-memory suppression: each run offers what it finds, the oldest max_signals events of its
 * window, as far as they have no alert of their own yet. */
export class SuppressedEventFold implements Fold {
  readonly #rule: Rule
  readonly #hits: HitColumns
  readonly #warn: Warn
  readonly #columns: readonly FieldColumn[]
  readonly #admission: Admission
  readonly #raised = new RecentKeys<number>()

  constructor(
    context: { readonly rule: Rule; readonly hits: HitColumns; readonly warn: Warn },
    columns: readonly FieldColumn[],
    admission: Admission,
  ) {
    this.#rule = context.rule
    this.#hits = context.hits
    this.#warn = context.warn
    this.#columns = columns
    this.#admission = admission
  }

  evaluate(run: RunView): readonly Draft[] {
    this.#raised.passTo(run.from)
    const window = run.window()
    const found = inEventOrder(window, this.#hits).slice(0, this.#rule.maxSignals)
    if (found.length < window.length) this.#warn(tooManySignals(this.#rule))
    const offered = found.filter((hit) => !this.#raised.has(hit))
    const admitted = this.#admission.admit(
      run,
      offered.map((hit) => this.#candidate(run, hit)),
    )
    for (const { candidate } of admitted) this.#raised.add(candidate.hit, candidate.time)
    return admitted.map(({ draft }) => draft)
  }

  explain(run: RunView, hit: number): Reason {
    return this.#admission.explain(run, this.#candidate(run, hit))
  }

  #candidate(run: RunView, hit: number): EventCandidate {
    const suppressedBy = this.#columns.map((column, index) =>
      suppressionValue(this.#hits.valueOf(hit, index), column.type),
    )
    return { hit, time: this.#hits.timeOf(hit), draft: eventDraft(run.run, hit), suppressedBy }
  }
}
