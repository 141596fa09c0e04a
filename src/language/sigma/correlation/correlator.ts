import type { FieldValue, Scalar } from '../../field-source.ts'
import { readNumber } from '../../read-number.ts'
import type { Instant } from '../../../time/duration.ts'
import type { SigmaCorrelation } from './correlation.ts'
import { GroupWindow, type FullWindow } from './group-window.ts'
import { groupKeys } from './group-keys.ts'
import { limitsHold } from './limits-hold.ts'
import { measureOf } from './measure.ts'
import type { Occurrence } from './occurrence.ts'
import type { CorrelationPlan, PlanSource } from './plan.ts'

/** An event that some rule of a correlation matches. */
export interface CorrelatedEvent {
  /** What it is called in matches. */
  readonly number: number
  readonly time: Instant
  /** Decides between equal times. */
  readonly order: number
  /** The rules that it matches. */
  readonly leaves: readonly number[]
  /** Its values, by column. */
  readonly values: readonly FieldValue[]
}

/** A window of a group that fulfils the condition. */
export interface CorrelationMatch {
  /** The values of `group-by`, in its order. */
  readonly group: readonly Scalar[]
  /** The time of the first event. */
  readonly from: Instant
  /** The time of the last event. */
  readonly time: Instant
  readonly order: number
  /** Numbers of the events, in order, each once. */
  readonly events: readonly number[]
  readonly measure: { readonly name: string; readonly value: number }
  /** The values of the last event by column, those of the group over them. */
  readonly values: readonly FieldValue[]
}

/** A correlation at work: events in, in nearly any order, matches out as soon as nothing can change them.
 * @example correlator.add(event); correlator.close(Number.POSITIVE_INFINITY) */
export class Correlator {
  readonly #plan: CorrelationPlan
  readonly #inner: ReadonlyMap<number, Correlator>
  readonly #groups = new Map<string, GroupState>()

  constructor(plan: CorrelationPlan) {
    this.#plan = plan
    this.#inner = new Map(
      plan.sources.flatMap(({ from }, index): [number, Correlator][] =>
        from.kind === 'plan' ? [[index, new Correlator(from.plan)]] : [],
      ),
    )
  }

  /** How many groups have an event in a window that is not closed. */
  get groups(): number {
    let count = this.#groups.size
    for (const inner of this.#inner.values()) count += inner.groups
    return count
  }

  add(event: CorrelatedEvent): void {
    for (const inner of this.#inner.values()) inner.add(event)
    const { time, order, leaves, values } = event
    const own = this.#plan.sources.flatMap(({ from }, index) =>
      from.kind === 'leaf' && leaves.includes(from.leaf) ? [index] : [],
    )
    if (own.length > 0) this.#enter(own, { time, order, values, events: [event.number] })
  }

  /** Decides the windows that end before a moment, for which all events up to it are known; matches in order. */
  close(limit: Instant): readonly CorrelationMatch[] {
    let ready = limit
    for (const [source, inner] of this.#inner) {
      for (const match of inner.close(limit)) this.#enter([source], match)
      ready = Math.min(ready, inner.#horizon(limit))
    }
    const matches: CorrelationMatch[] = []
    for (const [key, state] of this.#groups) {
      const full = state.window.slide(ready, (value) => this.#isFull(value))
      matches.push(...full.map((window) => this.#matchOf(state, window)))
      if (state.window.isEmpty) this.#groups.delete(key)
    }
    return matches.sort((left, right) => left.time - right.time || left.order - right.order)
  }

  /** No later match can have an earlier time: one that is still open begins less than a timespan before. */
  #horizon(limit: Instant): Instant {
    let ready = limit
    for (const inner of this.#inner.values()) ready = Math.min(ready, inner.#horizon(limit))
    return ready - this.#plan.correlation.timespan
  }

  #enter(
    sources: readonly number[],
    what: Pick<Occurrence, 'time' | 'order' | 'values' | 'events'>,
  ): void {
    const entered = new Map<
      string,
      { state: GroupState; sources: number[]; measured: readonly Scalar[] }
    >()
    for (const index of sources) {
      const source = this.#plan.sources[index]!
      const measured = measuredBy(source, what.values, this.#plan.correlation)
      for (const group of groupKeys(source.group.map((column) => what.values[column]))) {
        const key = JSON.stringify(group)
        const known = entered.get(key)
        if (known === undefined) {
          entered.set(key, { state: this.#stateOf(key, group), sources: [index], measured })
        } else known.sources.push(index)
      }
    }
    for (const { state, sources: ofGroup, measured } of entered.values()) {
      state.window.add({ ...what, sources: ofGroup, measured })
    }
  }

  #stateOf(key: string, group: readonly Scalar[]): GroupState {
    const known = this.#groups.get(key)
    if (known !== undefined) return known
    const { correlation } = this.#plan
    const measure = measureOf(correlation)
    const window = new GroupWindow(measure, correlation.timespan)
    const state = { group, window, measureName: measure.name }
    this.#groups.set(key, state)
    return state
  }

  /** Without a condition a temporal correlation wants every rule. */
  #isFull(value: number): boolean {
    const { limits } = this.#plan.correlation
    return limits.length === 0 ? value === this.#plan.sources.length : limitsHold(value, limits)
  }

  #matchOf(
    { group, measureName }: GroupState,
    { occurrences, value }: FullWindow,
  ): CorrelationMatch {
    const last = occurrences.at(-1)!
    const values = [...last.values]
    this.#plan.groupColumns.forEach((column, index) => (values[column] = group[index]))
    return {
      group,
      from: occurrences[0]!.time,
      time: last.time,
      order: last.order,
      events: [...new Set(occurrences.flatMap(({ events }) => events))],
      measure: { name: measureName, value },
      values,
    }
  }
}

interface GroupState {
  readonly group: readonly Scalar[]
  readonly window: GroupWindow
  readonly measureName: string
}

/** What of an occurrence is counted: combinations of the fields' values, or the numbers of one. */
function measuredBy(
  { fields }: PlanSource,
  values: readonly FieldValue[],
  { type }: SigmaCorrelation,
): readonly Scalar[] {
  if (fields.length === 0) return []
  const found = fields.map((column) => values[column])
  if (type === 'value_count') return groupKeys(found).map((key) => JSON.stringify(key))
  return groupKeys(found).flatMap(([value]) => readNumber(String(value)) ?? [])
}
