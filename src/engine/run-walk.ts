import type { Instant } from '../time/duration.ts'
import type { HitColumns } from './hit-columns.ts'
import { HitQueue } from './hit-queue.ts'
import { firstRunFrom, lastRunOver, runAt, type Run, type Schedule } from './schedule.ts'

/** What one run of a rule finds. All lists are ordered by (time, position). */
export interface RunView extends Run {
  /** The run alone, for what outlives the evaluation. */
  readonly run: Run
  /** Hits of the window that no earlier run saw. */
  readonly fresh: readonly number[]
  /** Hits that became visible too late for any window, since the last run that was looked at. */
  readonly missed: readonly number[]
  /** Hits of the window that lie exactly on `from`: the next run does not see them. */
  readonly edge: () => readonly number[]
  /** All hits of the window. */
  readonly window: () => readonly number[]
}

/** Walks a rule's runs over its hits, in order. Runs whose window is empty are skipped: they decide nothing. */
export class RunWalk {
  readonly #schedule: Schedule
  readonly #hits: HitColumns
  readonly #waiting = new HitQueue()
  #active: number[] = []
  #activeFrom = 0
  #isSorted = true
  #missed: number[] = []
  #next = Number.NEGATIVE_INFINITY

  constructor(schedule: Schedule, hits: HitColumns) {
    this.#schedule = schedule
    this.#hits = hits
  }

  /** Takes a hit that no run before the last walked one could have seen. */
  add(hit: number): void {
    this.#waiting.add(hit)
    this.#isSorted = false
  }

  /** The end of the next run with something in its window, as far as hits are known. */
  nextEnd(): Instant | undefined {
    this.#sortWaiting()
    const index = this.#nextIndex(0)
    return index === undefined ? undefined : runAt(this.#schedule, index).to
  }

  /** The runs that end before a moment; hits that come later can only concern later runs. */
  *runsBefore(limit: Instant): Generator<RunView> {
    this.#sortWaiting()
    const queue = this.#waiting
    let at = 0
    for (;;) {
      const index = this.#nextIndex(at)
      if (index === undefined) break
      const run = runAt(this.#schedule, index)
      if (run.to >= limit) break
      const fresh: number[] = []
      while (at < queue.length && this.#firstRun(queue.at(at)) <= index) {
        const hit = queue.at(at)
        ;(this.#hits.timeOf(hit) < run.from ? this.#missed : fresh).push(hit)
        at += 1
      }
      this.#enter(fresh, run.from)
      this.#next = index + 1
      const missed = this.#missed.splice(0).sort(this.#compare)
      yield {
        ...run,
        run,
        fresh,
        missed,
        edge: () => this.#edge(run.from),
        window: () => this.#window(),
      }
    }
    queue.drop(at)
  }

  readonly #compare = (left: number, right: number): number => this.#hits.compare(left, right)

  #sortWaiting(): void {
    if (this.#isSorted) return
    this.#isSorted = true
    // Without late hits the order of windows is that of first runs too.
    this.#waiting.sort(this.#hits.isAnyLate ? this.#compareRuns : this.#compare)
  }

  readonly #compareRuns = (left: number, right: number): number =>
    this.#firstRun(left) - this.#firstRun(right) || this.#hits.compare(left, right)

  #firstRun(hit: number): number {
    return firstRunFrom(this.#schedule, this.#hits.visibleFrom(hit))
  }

  /** The next run with something in its window: the one after the last, or the first that sees a waiting hit. */
  #nextIndex(from: number): number | undefined {
    const last = this.#active[this.#active.length - 1]
    const carries =
      last !== undefined && lastRunOver(this.#schedule, this.#hits.timeOf(last)) >= this.#next
    if (carries) return this.#next
    for (let at = from; at < this.#waiting.length; at += 1) {
      const hit = this.#waiting.at(at)
      const first = this.#firstRun(hit)
      if (lastRunOver(this.#schedule, this.#hits.timeOf(hit)) >= first) return first
    }
    return undefined
  }

  #enter(fresh: readonly number[], from: Instant): void {
    const active = this.#active
    while (
      this.#activeFrom < active.length &&
      this.#hits.timeOf(active[this.#activeFrom]!) < from
    ) {
      this.#activeFrom += 1
    }
    const last = active[active.length - 1]
    const first = fresh[0]
    const inOrder =
      first === undefined || last === undefined || this.#hits.compare(last, first) <= 0
    for (const hit of fresh) active.push(hit)
    if (!inOrder) {
      this.#active = active.slice(this.#activeFrom).sort(this.#compare)
      this.#activeFrom = 0
    } else if (this.#activeFrom > 256 && this.#activeFrom * 2 > active.length) {
      this.#active = active.slice(this.#activeFrom)
      this.#activeFrom = 0
    }
  }

  #window(): readonly number[] {
    return this.#active.slice(this.#activeFrom)
  }

  #edge(from: Instant): readonly number[] {
    let end = this.#activeFrom
    while (end < this.#active.length && this.#hits.timeOf(this.#active[end]!) === from) end += 1
    return this.#active.slice(this.#activeFrom, end)
  }
}
