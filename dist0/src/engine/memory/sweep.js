const usualFewest = 4;
/** Says when a growing table is worth going through for what no later run can ask for: each time that it has doubled, so
 * that going through it costs next to nothing. */
export class Sweep {
    #fewest;
    #due;
    /** Tables of fewer entries than some stay as they are. */
    constructor(fewest = usualFewest) {
        this.#fewest = fewest;
        this.#due = fewest;
    }
    /** Goes through a table if it is time. */
    over(table, sweep) {
        if (table.size < this.#due)
            return;
        sweep();
        this.#due = Math.max(this.#fewest, table.size * 2);
    }
}
//# sourceMappingURL=sweep.js.map