import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { Condition } from '../../engine/explain/condition.ts'
import { failing, failureText } from '../../language/failures.ts'

/** An event that did not match, and how many more failed in the same way. */
export interface Miss {
  readonly event: TrailEvent
  readonly shortfall: number
  alike: number
}

/** Keeps the events that come nearest to a rule's conditions. Events that fail by the same clauses on the same values
 * count as one; of equally near ones the first are kept. Memory does not grow with the log. */
export class NearestMisses {
  readonly #conditions: readonly Condition[]
  readonly #most: number
  /** By what failed, the nearest first. */
  #misses: { readonly failed: string; readonly miss: Miss }[] = []

  constructor(conditions: readonly Condition[], most: number) {
    this.#conditions = conditions
    this.#most = most
  }

  get list(): readonly Miss[] {
    return this.#misses.map(({ miss }) => miss)
  }

  offer(event: TrailEvent): void {
    const condition = nearestCondition(this.#conditions, event)
    if (condition === undefined) return
    const shortfall = condition.tracer.shortfall(event)
    const worst = this.#misses[this.#misses.length - 1]
    const isFull = this.#misses.length >= this.#most
    if (worst !== undefined && isFull && shortfall > worst.miss.shortfall) return
    const failed = failing(condition.tracer.clauseOf(event), true).map(failureText).join('\n')
    const known = this.#misses.find((one) => one.failed === failed)
    if (known !== undefined) {
      known.miss.alike += 1
      return
    }
    const misses = [...this.#misses, { failed, miss: { event, shortfall, alike: 0 } }]
    misses.sort((left, right) => left.miss.shortfall - right.miss.shortfall)
    this.#misses = misses.slice(0, this.#most)
  }
}

/** The condition of a rule that an event comes nearest to; the first of equally near ones. */
export function nearestCondition(
  conditions: readonly Condition[],
  event: TrailEvent,
): Condition | undefined {
  const [first] = conditions
  if (conditions.length <= 1) return first
  return conditions.reduce((best, one) =>
    one.tracer.shortfall(event) < best.tracer.shortfall(event) ? one : best,
  )
}
