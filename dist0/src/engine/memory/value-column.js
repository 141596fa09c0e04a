import { Cells } from './cells.js';
// A number stands in its cell as it is. All else hides behind the bits of a NaN that no arithmetic makes: 16 bits say
// what it is, 48 where its pool has it.
const tags = { constant: 0xfffc, known: 0xfffd, text: 0xfffe, list: 0xffff };
const kindOfTag = ['known', 'text', 'list'];
const constants = [undefined, false, true];
const [high, low] = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? [1, 0] : [0, 1];
/** A growing list of field values that costs 8 bytes each, beside what a pool keeps of texts and lists. */
export class ValueColumn {
    #cells;
    #pool;
    constructor(store, pool) {
        this.#cells = new Cells(store);
        this.#pool = pool;
    }
    push(value) {
        // First: the pool may turn pages.
        const pooled = typeof value === 'string' || typeof value === 'object' ? this.#pool.add(value) : undefined;
        const at = this.#cells.length & this.#cells.mask;
        const buffer = this.#cells.append();
        if (typeof value === 'number')
            buffer.numbers[at] = value;
        else if (pooled === undefined)
            hide(buffer, at, { tag: tags.constant, place: value === undefined ? 0 : Number(value) + 1 });
        else
            hide(buffer, at, { tag: tags[pooled.kind], place: pooled.place });
    }
    /** The value at an index; undefined also beyond the end. */
    at(index) {
        if (index >= this.#cells.length)
            return undefined;
        const buffer = this.#cells.of(index);
        const at = index & this.#cells.mask;
        const top = buffer.words[at * 2 + high];
        const tag = top >>> 16;
        if (tag < tags.constant)
            return buffer.numbers[at];
        const place = (top & 0xffff) * 2 ** 32 + buffer.words[at * 2 + low];
        if (tag === tags.constant)
            return constants[place];
        return this.#pool.at({ kind: kindOfTag[tag - tags.known], place });
    }
}
function hide(buffer, at, what) {
    buffer.words[at * 2 + high] = what.tag * 2 ** 16 + Math.floor(what.place / 2 ** 32);
    buffer.words[at * 2 + low] = what.place;
}
//# sourceMappingURL=value-column.js.map