import type { FieldValue } from '../language/field-source.ts'
import type { Instant } from '../time/duration.ts'
import type { Hit } from './detector.ts'
import type { EventTable } from './event-table.ts'
import { SharedColumns } from './memory/shared-columns.ts'
import { ValueColumn } from './memory/value-column.ts'
import { NumberColumn } from './number-column.ts'

/** The hits of one detector, in columns; a hit is its index. */
export class HitColumns {
  readonly events: EventTable
  readonly #rows: NumberColumn
  readonly #times: NumberColumn
  readonly #values: ValueColumn[] = []
  readonly #shared: SharedColumns | undefined
  readonly #overrides: ValueColumn[] = []
  #isAnyLate = false
  /** True as long as hits came in the order of their positions, as those of files do. */
  #isPlaced = true
  #lastPosition = Number.NEGATIVE_INFINITY

  /** `shared` is how many of the last columns hits may share. */
  constructor(events: EventTable, shared = 0) {
    this.events = events
    this.#shared = shared === 0 ? undefined : new SharedColumns(events, shared)
    this.#rows = new NumberColumn(events.store)
    this.#times = new NumberColumn(events.store)
  }

  get length(): number {
    return this.#rows.length
  }

  /** How many values each hit has. */
  get width(): number {
    return this.#values.length + (this.#shared?.width ?? 0)
  }

  /** Appends a hit of the event in a row of the table and gives its index. */
  add(row: number, hit: Hit): number {
    this.#rows.push(row)
    this.#times.push(hit.time)
    this.#noteOrder(row, hit)
    this.#addValues(hit)
    if (hit.overrides !== undefined) this.#append(this.#overrides, hit.overrides)
    return this.length - 1
  }

  /** A field of the event that the alert may take something from. */
  overrideOf(hit: number, column: number): FieldValue {
    return this.#overrides[column]?.at(hit)
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
    const time = this.timeOf(hit)
    return this.#isAnyLate ? Math.max(time, this.events.visibleFrom(this.rowOf(hit))) : time
  }

  /** Whether a run can see some hit only after its time. */
  get isAnyLate(): boolean {
    return this.#isAnyLate
  }

  valueOf(hit: number, column: number): FieldValue {
    const own = this.#values.length
    if (column >= own) return this.#shared?.at(hit, column - own)
    return this.#values[column]!.at(hit)
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
    if (this.#isPlaced) return left - right
    return this.events.positionOf(this.rowOf(left)) - this.events.positionOf(this.rowOf(right))
  }

  #noteOrder(row: number, { time }: Hit): void {
    if (!this.#isAnyLate) this.#isAnyLate = this.events.visibleFrom(row) > time
    const position = this.events.positionOf(row)
    if (position <= this.#lastPosition) this.#isPlaced = false
    this.#lastPosition = position
  }

  #addValues({ values, shared }: Hit): void {
    if (this.#shared === undefined) this.#append(this.#values, values)
    else if (shared !== undefined) {
      this.#append(this.#values, values)
      this.#shared.add(shared)
    } else {
      const own = values.length - this.#shared.width
      this.#append(this.#values, values.slice(0, own))
      this.#shared.addLoose(values.slice(own))
    }
  }

  #append(columns: ValueColumn[], values: readonly FieldValue[]): void {
    const { store, pool } = this.events
    for (let column = 0; column < values.length; column += 1) {
      const cells = (columns[column] ??= new ValueColumn(store, pool))
      cells.push(values[column])
    }
  }
}
