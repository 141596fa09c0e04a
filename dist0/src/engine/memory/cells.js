import { newBuffer } from './page-store.js';
const cellBytes = 8;
/** A growing list of cells of eight bytes, whose full pages a store keeps. */
export class Cells {
    /** Where a cell stands in the buffer that holds it: at `index & mask`. */
    mask;
    #shift;
    #store;
    #pages = [];
    #tail = newBuffer(16 * cellBytes);
    #length = 0;
    constructor(store) {
        this.#store = store;
        const cellsOfPage = store.pageBytes / cellBytes;
        this.mask = cellsOfPage - 1;
        this.#shift = Math.log2(cellsOfPage);
    }
    get length() {
        return this.#length;
    }
    /** The buffer of a cell below `length`, which stands in it at `index & mask`; good until the next call. */
    of(index) {
        const page = this.#pages[index >>> this.#shift];
        if (page === undefined)
            return this.#tail;
        return page.buffer ?? this.#store.load(page);
    }
    /** As `of`, to write into. */
    change(index) {
        const page = this.#pages[index >>> this.#shift];
        if (page === undefined)
            return this.#tail;
        const buffer = this.#store.load(page);
        page.place = undefined;
        return buffer;
    }
    /** Appends a cell and gives its buffer. */
    append() {
        const at = this.#length & this.mask;
        if (at === 0 && this.#length > 0) {
            this.#pages.push(this.#store.keep(this.#tail));
            this.#tail = this.#store.take();
        }
        else if (at === this.#tail.numbers.length) {
            const grown = newBuffer(this.#tail.bytes.length * 2);
            grown.bytes.set(this.#tail.bytes);
            this.#tail = grown;
        }
        this.#length += 1;
        return this.#tail;
    }
}
//# sourceMappingURL=cells.js.map