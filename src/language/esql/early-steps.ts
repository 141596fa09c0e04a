import type { Place } from './column.ts'
import type { EarlyStep } from './pipeline-rows.ts'

/** What a query does with single events, step by step, and what each step reads. */
export class EarlySteps<E> {
  readonly list: EarlyStep<E>[] = []
  #reads: Place<E>[] = []
  #slots = 0

  newPlace(): Place<E> & { readonly kind: 'early' } {
    this.#slots += 1
    return { kind: 'early', slot: this.#slots - 1 }
  }

  /** Notes what the step reads that is being compiled. */
  readonly read = (place: Place<E>): void => {
    this.#reads.push(place)
  }

  /** Appends the step for which places were noted since the last one. */
  add(run: EarlyStep<E>['run'], writes: readonly number[] = []): void {
    this.list.push({ run, reads: this.#reads, writes })
    this.#reads = []
  }
}
