const headBytes = 4;
const beyondLatin1 = /[^\0-\u00ff]/;
/** Texts in pages, each where it was appended. Nothing of them stays outside of the store but the last page. */
export class TextHeap {
    #store;
    #pages = [];
    #tail;
    #length = 0;
    // One for all: buffers lie outside of the heap, and those that are let go are freed late.
    #scratch = Buffer.alloc(256);
    constructor(store) {
        this.#store = store;
    }
    /** Appends a text and gives its place. */
    add(text) {
        const place = this.#length;
        // Not UTF-8, which has no lone surrogates; JSON has.
        const isWide = beyondLatin1.test(text);
        const length = isWide ? text.length * 2 : text.length;
        const scratch = this.#scratchFor(headBytes + length);
        scratch.writeUInt32LE(length * 2 + (isWide ? 1 : 0));
        scratch.write(text, headBytes, isWide ? 'utf16le' : 'latin1');
        this.#append(headBytes + length);
        return place;
    }
    /** The text at a place that `add` gave. */
    at(place) {
        this.#read(place, headBytes);
        const head = this.#scratch.readUInt32LE();
        const length = head >>> 1;
        this.#read(place + headBytes, length);
        return this.#scratch.toString((head & 1) === 1 ? 'utf16le' : 'latin1', 0, length);
    }
    #scratchFor(length) {
        if (length > this.#scratch.length)
            this.#scratch = Buffer.alloc(length * 2);
        return this.#scratch;
    }
    /** Moves the first bytes of the scratch into pages. */
    #append(length) {
        const { pageBytes } = this.#store;
        let done = 0;
        while (done < length) {
            const at = this.#length % pageBytes;
            if (at === 0)
                this.#turn();
            const count = Math.min(length - done, pageBytes - at);
            this.#scratch.copy(this.#tail.bytes, at, done, done + count);
            done += count;
            this.#length += count;
        }
    }
    #turn() {
        if (this.#tail !== undefined)
            this.#pages.push(this.#store.keep(this.#tail));
        this.#tail = this.#store.take();
    }
    /** Brings bytes into the scratch. */
    #read(place, length) {
        const scratch = this.#scratchFor(length);
        const { pageBytes } = this.#store;
        let done = 0;
        while (done < length) {
            const at = (place + done) % pageBytes;
            const page = this.#pages[Math.floor((place + done) / pageBytes)];
            const { bytes } = page === undefined ? this.#tail : this.#store.load(page);
            const count = Math.min(length - done, pageBytes - at);
            bytes.copy(scratch, done, at, at + count);
            done += count;
        }
    }
}
//# sourceMappingURL=text-heap.js.map