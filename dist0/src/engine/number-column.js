import { Cells } from './memory/cells.js';
/** A growing list of numbers that costs 8 bytes each: hits are kept in columns because objects cost tenfold. */
export class NumberColumn {
    #cells;
    constructor(store) {
        this.#cells = new Cells(store);
    }
    get length() {
        return this.#cells.length;
    }
    push(value) {
        const index = this.#cells.length;
        this.#cells.append().numbers[index & this.#cells.mask] = value;
    }
    /** The value at an index below `length`. */
    at(index) {
        return this.#cells.of(index).numbers[index & this.#cells.mask];
    }
    set(index, value) {
        this.#cells.change(index).numbers[index & this.#cells.mask] = value;
    }
}
//# sourceMappingURL=number-column.js.map