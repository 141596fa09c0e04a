import type { SharedValues } from '../../language/compiled-query.ts'
import type { FieldValue } from '../../language/field-source.ts'
import { NumberColumn } from '../number-column.ts'
import type { PageStore } from './page-store.ts'
import { ValueColumn } from './value-column.ts'
import type { ValuePool } from './value-pool.ts'

/** Columns whose values repeat together: most rows are the number of a list that many have. */
export class SharedColumns {
  readonly width: number
  readonly #pool: ValuePool
  /** The number of a row's list; below 0, of its row of loose values (-1, -2, …). */
  readonly #places: NumberColumn
  readonly #lists: (readonly FieldValue[])[] = []
  readonly #placeOfNumber = new Map<number, number>()
  readonly #loose: readonly ValueColumn[]
  #looseRows = 0

  constructor(
    { store, pool }: { readonly store: PageStore; readonly pool: ValuePool },
    width: number,
  ) {
    this.width = width
    this.#pool = pool
    this.#places = new NumberColumn(store)
    this.#loose = Array.from({ length: width }, () => new ValueColumn(store, pool))
  }

  /** Appends a row with values that others may have too. */
  add({ number, values }: SharedValues): void {
    const known = this.#placeOfNumber.get(number)
    if (known !== undefined) this.#places.push(known)
    else if (!this.#pool.admit(values)) this.addLoose(values)
    else {
      const place = this.#lists.push(values) - 1
      this.#placeOfNumber.set(number, place)
      this.#places.push(place)
    }
  }

  /** Appends a row with values of its own. */
  addLoose(values: readonly FieldValue[]): void {
    for (let column = 0; column < this.width; column += 1) this.#loose[column]!.push(values[column])
    this.#looseRows += 1
    this.#places.push(-this.#looseRows)
  }

  /** The value of a row in a column below `width`. */
  at(row: number, column: number): FieldValue {
    const place = this.#places.at(row)
    return place < 0 ? this.#loose[column]?.at(-1 - place) : this.#lists[place]![column]
  }
}
