const usualFewest = 4

/** Says when a growing table is worth going through for what no later run can ask for: each time that it has doubled, so
 * that going through it costs next to nothing. */
export class Sweep {
  readonly #fewest: number
  #due: number

  /** Tables of fewer entries than some stay as they are. */
  constructor(fewest: number = usualFewest) {
    this.#fewest = fewest
    this.#due = fewest
  }

  /** Goes through a table if it is time. */
  over(table: { readonly size: number }, sweep: () => void): void {
    if (table.size < this.#due) return
    sweep()
    this.#due = Math.max(this.#fewest, table.size * 2)
  }
}
