import { suppressionValue } from '../suppression/suppression-value.ts'
import type { Fold } from '../detector.ts'
import type { Draft } from '../draft.ts'
import type { Reason } from '../explain/reason.ts'
import type { FieldColumn } from '../field-columns.ts'
import type { HitColumns } from '../hit-columns.ts'
import type { RunView } from '../run-walk.ts'
import type { Admission, Candidate } from '../suppression/candidate.ts'
import { eventDraft } from './event-draft.ts'

interface EventCandidate extends Candidate {
  readonly hit: number
}

/** Event alerts under in-memory suppression: each run offers every event of its window that has no alert of its own yet. */
export class SuppressedEventFold implements Fold {
  readonly #hits: HitColumns
  readonly #columns: readonly FieldColumn[]
  readonly #admission: Admission
  readonly #raised = new Set<number>()

  constructor(hits: HitColumns, columns: readonly FieldColumn[], admission: Admission) {
    this.#hits = hits
    this.#columns = columns
    this.#admission = admission
  }

  evaluate(run: RunView): readonly Draft[] {
    const offered = run.window().filter((hit) => !this.#raised.has(hit))
    const admitted = this.#admission.admit(
      run,
      offered.map((hit) => this.#candidate(run, hit)),
    )
    for (const { candidate } of admitted) this.#raised.add(candidate.hit)
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
