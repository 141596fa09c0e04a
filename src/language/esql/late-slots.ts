import type { FieldValue } from '../field-source.ts'
import type { Column, Place } from './column.ts'
import { earlyGetter, type EarlyRow } from './pipeline-rows.ts'

/** A value that `match` hands over, with the slot of the window's rows that it goes to. */
export interface CarriedValue<E> {
  readonly place: Place<E>
  readonly get: (row: EarlyRow<E>) => FieldValue
  readonly slot: number
}

/** Where the columns of the window's rows stand. What the event knows is carried over when a column is first read. */
export class LateSlots<E> {
  readonly #carried = new Map<Place<E>, number>()
  #reads: Set<number> | undefined
  #next = 0

  newPlace(): Place<E> & { readonly kind: 'late' } {
    this.#next += 1
    return { kind: 'late', slot: this.#next - 1 }
  }

  /** Begins rows of a new shape, which hold nothing of the old ones. */
  restart(): void {
    this.#next = 0
  }

  /** The slot at which a column stands. */
  of({ place }: Column<E>): number {
    const slot = place.kind === 'late' ? place.slot : this.#slotOf(place)
    this.#reads?.add(slot)
    return slot
  }

  /** What a step reads while it is compiled, beside what it gives. */
  readBy<T>(compile: () => T): { readonly compiled: T; readonly slots: readonly number[] } {
    const around = this.#reads
    const reads = new Set<number>()
    this.#reads = reads
    const compiled = compile()
    this.#reads = around
    for (const slot of reads) around?.add(slot)
    return { compiled, slots: [...reads] }
  }

  /** The values of a row in the order of its columns. */
  carried(): readonly CarriedValue<E>[] {
    return [...this.#carried].map(([place, slot]) => ({ place, get: earlyGetter(place), slot }))
  }

  #slotOf(place: Place<E>): number {
    const known = this.#carried.get(place)
    if (known !== undefined) return known
    const { slot } = this.newPlace()
    this.#carried.set(place, slot)
    return slot
  }
}
