import { Cells } from './memory/cells.ts'
import type { PageStore } from './memory/page-store.ts'

/** A growing list of numbers that costs 8 bytes each: hits are kept in columns because objects cost tenfold. */
export class NumberColumn {
  readonly #cells: Cells

  constructor(store: PageStore) {
    this.#cells = new Cells(store)
  }

  get length(): number {
    return this.#cells.length
  }

  push(value: number): void {
    const index = this.#cells.length
    this.#cells.append().numbers[index & this.#cells.mask] = value
  }

  /** The value at an index below `length`. */
  at(index: number): number {
    return this.#cells.of(index).numbers[index & this.#cells.mask]!
  }

  set(index: number, value: number): void {
    this.#cells.change(index).numbers[index & this.#cells.mask] = value
  }
}
