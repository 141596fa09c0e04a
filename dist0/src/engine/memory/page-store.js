// Powers of two. A page is small, since each column holds one that is not full yet, whatever the bound.
const usualPageBytes = 16_384;
const leastPageBytes = 128;
/** The part of a bound that is for values which are kept once; the rest is for pages. */
export const poolShare = 1 / 4;
/** Keeps the full pages of columns. Without a bound all stay in memory; with one the pages that came first leave. */
export class PageStore {
    /** Undefined where nothing is bounded. */
    bound;
    /** The size of a page. */
    pageBytes;
    #most;
    /** The pages in memory, in the order in which they came. Folds go through their hits in order, so that what came
     * first is needed last. */
    #resident = [];
    #first = 0;
    #count = 0;
    #free;
    constructor(bound) {
        this.bound = bound;
        const isTiny = bound !== undefined && bound.bytes < usualPageBytes;
        this.pageBytes = isTiny ? leastPageBytes : usualPageBytes;
        this.#most =
            bound === undefined
                ? Number.POSITIVE_INFINITY
                : Math.max(1, Math.floor((bound.bytes * (1 - poolShare)) / this.pageBytes));
    }
    /** An empty buffer. */
    take() {
        const free = this.#free;
        this.#free = undefined;
        return free ?? newBuffer(this.pageBytes);
    }
    /** Takes a full buffer over as a page. */
    keep(buffer) {
        const page = { buffer, place: undefined };
        this.#enter(page);
        return page;
    }
    /** The bytes of a page. They are its own only until the next call of anything that keeps or loads. */
    load(page) {
        if (page.buffer !== undefined)
            return page.buffer;
        const buffer = this.take();
        this.bound.spill.read(page.place, buffer.bytes);
        page.buffer = buffer;
        this.#enter(page);
        return buffer;
    }
    #enter(page) {
        if (this.bound === undefined)
            return;
        this.#resident.push(page);
        this.#count += 1;
        if (this.#count > this.#most)
            this.#evict();
    }
    #evict() {
        const page = this.#resident[this.#first];
        this.#resident[this.#first] = undefined;
        this.#first += 1;
        this.#count -= 1;
        if (this.#first >= 1_024 && this.#first * 2 > this.#resident.length) {
            this.#resident.splice(0, this.#first);
            this.#first = 0;
        }
        const { buffer } = page;
        if (buffer === undefined)
            return;
        page.place ??= this.bound.spill.write(buffer.bytes);
        page.buffer = undefined;
        // Reused: buffers that lie outside of the heap are freed late.
        this.#free = buffer;
    }
}
/** A buffer of its own, for the beginning of a column. */
export function newBuffer(bytes) {
    const buffer = new ArrayBuffer(bytes);
    return {
        bytes: Buffer.from(buffer),
        words: new Uint32Array(buffer),
        numbers: new Float64Array(buffer),
    };
}
//# sourceMappingURL=page-store.js.map