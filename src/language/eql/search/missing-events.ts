import type { Duration, Instant } from '../../../time/duration.ts'
import type { SequencePlan } from './find-sequences.ts'
import type { JoinRows } from './join-rows.ts'

/** A run of places that ask for no event. */
interface Gap {
  readonly filters: readonly number[]
  /** How many places before it are filled by events. */
  readonly after: number
}

/** Knows of a window where the events are that a sequence must not have around it. */
export class MissingEvents {
  readonly #rows: JoinRows
  readonly #maxSpan: Duration
  readonly #leading: readonly number[]
  readonly #trailing: readonly number[]
  readonly #between: readonly Gap[]
  /** By filter and key: the times of the events, in order. */
  readonly #times = new Map<number, Map<string, Instant[]>>()

  constructor(rows: JoinRows, plan: SequencePlan) {
    this.#rows = rows
    // A sequence that asks for no event always has one.
    this.#maxSpan = plan.maxSpan ?? Number.POSITIVE_INFINITY
    const gaps = gapsOf(plan)
    const last = plan.places.filter(({ missing }) => !missing).length
    this.#leading = gaps.find(({ after }) => after === 0)?.filters ?? []
    this.#trailing = gaps.find(({ after }) => after === last)?.filters ?? []
    this.#between = gaps.filter(({ after }) => after > 0 && after < last)
    for (const filter of gaps.flatMap(({ filters }) => filters)) this.#times.set(filter, new Map())
    for (let row = 0; row < rows.length; row += 1) this.#note(row)
  }

  /** True when an event is where the sequence of these rows has none. */
  isSpoilt(rows: readonly number[], key: string): boolean {
    return (
      this.#between.some((gap) => this.#isAnyBetween(rows, gap, key)) ||
      this.#isSpoiltOutside(rows, key)
    )
  }

  /** Before the first event and after the last, more than `maxSpan` must be free: up to the sequence's other end, or
   * to the event beyond it where both ends ask for none. An end without any event is enough. */
  #isSpoiltOutside(rows: readonly number[], key: string): boolean {
    let from: Instant | undefined = this.#rows.timeOf(rows[0]!)
    let to: Instant | undefined = this.#rows.timeOf(rows[rows.length - 1]!)
    if (this.#leading.length + this.#trailing.length === 0) return false
    if (this.#leading.length > 0) from = this.#lastBefore(from, this.#leading, key)
    if (this.#trailing.length > 0) to = this.#firstAfter(to, this.#trailing, key)
    return from !== undefined && to !== undefined && to - from <= this.#maxSpan
  }

  #note(row: number): void {
    for (const filter of this.#rows.filtersOf(row)) {
      const ofFilter = this.#times.get(filter)
      if (ofFilter === undefined) continue
      for (const { text } of this.#rows.keysOf(row, filter)) {
        const times = ofFilter.get(text) ?? []
        times.push(this.#rows.timeOf(row))
        ofFilter.set(text, times)
      }
    }
  }

  #isAnyBetween(rows: readonly number[], { filters, after }: Gap, key: string): boolean {
    const found = this.#firstAfter(this.#rows.timeOf(rows[after - 1]!), filters, key)
    return found !== undefined && found < this.#rows.timeOf(rows[after]!)
  }

  #firstAfter(time: Instant, filters: readonly number[], key: string): Instant | undefined {
    return this.#nearest(filters, key, (times) => times[countUpTo(times, time)])?.at(0)
  }

  #lastBefore(time: Instant, filters: readonly number[], key: string): Instant | undefined {
    return this.#nearest(filters, key, (times) => times[countBefore(times, time) - 1])?.at(-1)
  }

  /** What the lists of some filters give, in order. */
  #nearest(
    filters: readonly number[],
    key: string,
    pick: (times: readonly Instant[]) => Instant | undefined,
  ): readonly Instant[] {
    const picked = filters.flatMap((filter) => pick(this.#times.get(filter)?.get(key) ?? []) ?? [])
    return picked.sort((left, right) => left - right)
  }
}

function gapsOf({ places }: SequencePlan): readonly Gap[] {
  const gaps = new Map<number, number[]>()
  let after = 0
  for (const { filter, missing } of places) {
    if (!missing) after += 1
    else gaps.set(after, [...(gaps.get(after) ?? []), filter])
  }
  return Array.from(gaps, ([place, filters]) => ({ after: place, filters }))
}

function countBefore(times: readonly Instant[], time: Instant): number {
  return countWhile(times, (each) => each < time)
}

function countUpTo(times: readonly Instant[], time: Instant): number {
  return countWhile(times, (each) => each <= time)
}

/** How many of the first elements pass, by halving: those that pass stand first. */
function countWhile(times: readonly Instant[], passes: (time: Instant) => boolean): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (passes(times[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
