import type { TrailEvent } from '../ecs/trail-event.ts'
import type { Instant } from '../time/duration.ts'
import { alertDocumentOf } from './alerts/alert-document.ts'
import { EventIds } from './event-ids.ts'
import { PageStore } from './memory/page-store.ts'
import { ValuePool } from './memory/value-pool.ts'
import { NumberColumn } from './number-column.ts'

// Of two events of equal time, the one of the history comes first, whatever the positions in their files.
const past = 2 ** 40

/** How an event table keeps. */
export interface EventTableOptions {
  readonly keepEvents?: boolean | undefined
  /** By default all stays in memory. */
  readonly store?: PageStore | undefined
}

/** What is kept of the events that some rule matched: a row of numbers and an id each, never the record. */
export class EventTable {
  /** Where the hits of these events are kept as well. */
  readonly store: PageStore
  readonly pool: ValuePool
  readonly #times: NumberColumn
  readonly #visible: NumberColumn
  readonly #positions: NumberColumn
  readonly #history: NumberColumn
  readonly #ids: EventIds
  readonly #kept: TrailEvent[] | undefined
  /** The records behind the rows that are alerts. */
  readonly #records = new Map<number, readonly string[]>()

  /** `keepEvents` holds on to the events themselves, for alerts that are documents for other rules. */
  constructor({ keepEvents = false, store = new PageStore() }: EventTableOptions = {}) {
    this.store = store
    this.pool = new ValuePool(store)
    this.#times = new NumberColumn(store)
    this.#visible = new NumberColumn(store)
    this.#positions = new NumberColumn(store)
    this.#history = new NumberColumn(store)
    this.#ids = new EventIds(store)
    this.#kept = keepEvents ? [] : undefined
  }

  get length(): number {
    return this.#times.length
  }

  /** The row of the event with the same eventID, or undefined. */
  find(event: TrailEvent): number | undefined {
    const id = idOf(event)
    return id === undefined ? undefined : this.#ids.find(id)
  }

  /** Appends a row and gives its index. History raises no alert of its own. */
  add(event: TrailEvent, isHistory: boolean): number {
    this.#times.push(event.time)
    this.#visible.push(event.ingested ?? event.time)
    this.#positions.push(isHistory ? event.position - past : event.position)
    this.#history.push(isHistory ? 1 : 0)
    this.#ids.push(idOf(event))
    this.#kept?.push(event)
    const records = alertDocumentOf(event)?.records
    if (records !== undefined) this.#records.set(this.length - 1, records)
    return this.length - 1
  }

  /** The event of a row, where events are kept. */
  eventOf(row: number): TrailEvent | undefined {
    return this.#kept?.[row]
  }

  /** The eventIDs of the records in some rows: of an alert those behind it, each once. */
  recordsOf(rows: readonly number[]): readonly string[] {
    if (this.#records.size === 0) return rows.map((row) => this.idOf(row))
    return [...new Set(rows.flatMap((row) => this.#records.get(row) ?? [this.idOf(row)]))]
  }

  /** `@timestamp` of a row. */
  timeOf(row: number): Instant {
    return this.#times.at(row)
  }

  /** From when on a search finds the event: its ingest time. */
  visibleFrom(row: number): Instant {
    return this.#visible.at(row)
  }

  positionOf(row: number): number {
    return this.#positions.at(row)
  }

  /** The order of `@timestamp`, then of the source. */
  compare(left: number, right: number): number {
    return this.timeOf(left) - this.timeOf(right) || this.positionOf(left) - this.positionOf(right)
  }

  isHistory(row: number): boolean {
    return this.#history.at(row) === 1
  }

  /** A record given as history and as input is input. */
  judge(row: number): void {
    this.#history.set(row, 0)
  }

  /** The eventID, or `#position` for a record that has none. */
  idOf(row: number): string {
    return this.#ids.at(row) ?? `#${this.positionOf(row)}`
  }
}

function idOf(event: TrailEvent): string | undefined {
  const id = event.record['eventID']
  return typeof id === 'string' && id !== '' ? id : undefined
}
