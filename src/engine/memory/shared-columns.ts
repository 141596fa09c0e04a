import type { SharedValues } from '../../language/compiled-query.ts'
import type { FieldValue } from '../../language/field-source.ts'
import { NumberColumn } from '../number-column.ts'
import type { PageStore } from './page-store.ts'
import { ValueColumn } from './value-column.ts'
import type { ValuePool } from './value-pool.ts'

// Beyond it texts repeat so little that four bytes for each number would be more than they save.
const mostNumbers = 2 ** 20

/** Columns whose values repeat together: most rows are the number of a list that many have. */
export class SharedColumns {
  readonly width: number
  readonly #pool: ValuePool
  /** The number of a row's list; below 0, of its row of loose values (-1, -2, …). */
  readonly #rows: NumberColumn
  readonly #lists: (readonly FieldValue[])[] = []
  /** By the number of shared values the place of their list, from 1. */
  #places = new Int32Array(64)
  readonly #loose: readonly ValueColumn[]
  #looseRows = 0

  constructor(
    { store, pool }: { readonly store: PageStore; readonly pool: ValuePool },
    width: number,
  ) {
    this.width = width
    this.#pool = pool
    this.#rows = new NumberColumn(store)
    this.#loose = Array.from({ length: width }, () => new ValueColumn(store, pool))
  }

  /** Appends a row with values that others may have too. */
  add(shared: SharedValues): void {
    const known = this.#places[shared.number]
    if (known !== undefined && known > 0) this.#rows.push(known - 1)
    else if (this.#keep(shared)) this.#rows.push(this.#lists.length - 1)
    else this.addLoose(shared.values)
  }

  /** Appends a row with values of its own. */
  addLoose(values: readonly FieldValue[]): void {
    for (let column = 0; column < this.width; column += 1) this.#loose[column]!.push(values[column])
    this.#looseRows += 1
    this.#rows.push(-this.#looseRows)
  }

  /** The value of a row in a column below `width`. */
  at(row: number, column: number): FieldValue {
    const place = this.#rows.at(row)
    return place < 0 ? this.#loose[column]?.at(-1 - place) : this.#lists[place]![column]
  }

  /** False where there is no room. */
  #keep({ number, values }: SharedValues): boolean {
    if (number >= mostNumbers || !this.#pool.admit(values)) return false
    if (number >= this.#places.length) {
      const grown = new Int32Array(number * 2)
      grown.set(this.#places)
      this.#places = grown
    }
    this.#places[number] = this.#lists.push(values)
    return true
  }
}
