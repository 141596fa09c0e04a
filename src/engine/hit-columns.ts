import type { FieldValue } from '../language/field-source.ts'
import type { Instant } from '../time/duration.ts'
import type { Hit } from './detector.ts'
import type { EventTable } from './event-table.ts'
import { NumberColumn } from './number-column.ts'

/** The hits of one detector, in columns; a hit is its index. */
export class HitColumns {
  readonly events: EventTable
  readonly #rows = new NumberColumn()
  readonly #times = new NumberColumn()
  readonly #values: FieldValue[][] = []
  readonly #overrides: FieldValue[][] = []
  /** Every record brings its own copy of the same ARN: one is kept. */
  readonly #texts = new Map<string, string>()

  constructor(events: EventTable) {
    this.events = events
  }

  get length(): number {
    return this.#rows.length
  }

  /** How many values each hit has. */
  get width(): number {
    return this.#values.length
  }

  /** Appends a hit of the event in a row of the table and gives its index. */
  add(row: number, hit: Hit): number {
    this.#rows.push(row)
    this.#times.push(hit.time)
    for (let column = 0; column < hit.values.length; column += 1) {
      const values = (this.#values[column] ??= [])
      values.push(this.#shared(hit.values[column]))
    }
    for (let column = 0; column < (hit.overrides?.length ?? 0); column += 1) {
      const values = (this.#overrides[column] ??= [])
      values.push(this.#shared(hit.overrides?.[column]))
    }
    return this.length - 1
  }

  /** A field of the event that the alert may take something from. */
  overrideOf(hit: number, column: number): FieldValue {
    return this.#overrides[column]?.[hit]
  }

  /** The row of a hit's event. */
  rowOf(hit: number): number {
    return this.#rows.at(hit)
  }

  /** The time that decides which windows hold the hit: the rule's override, else `@timestamp`. */
  timeOf(hit: number): Instant {
    return this.#times.at(hit)
  }

  /** From when on a run can see the hit. */
  visibleFrom(hit: number): Instant {
    return Math.max(this.timeOf(hit), this.events.visibleFrom(this.rowOf(hit)))
  }

  valueOf(hit: number, column: number): FieldValue {
    return this.#values[column]?.[hit]
  }

  /** Some values of a hit: `count` columns from one on. */
  valuesOf(hit: number, from: number, count: number): readonly FieldValue[] {
    const values: FieldValue[] = []
    for (let offset = 0; offset < count; offset += 1) values.push(this.valueOf(hit, from + offset))
    return values
  }

  /** The order of windows: by time, then by the source's order. */
  compare(left: number, right: number): number {
    const byTime = this.timeOf(left) - this.timeOf(right)
    if (byTime !== 0) return byTime
    return this.events.positionOf(this.rowOf(left)) - this.events.positionOf(this.rowOf(right))
  }

  #shared(value: FieldValue): FieldValue {
    if (typeof value !== 'string') return value
    const known = this.#texts.get(value)
    if (known !== undefined) return known
    this.#texts.set(value, value)
    return value
  }
}
