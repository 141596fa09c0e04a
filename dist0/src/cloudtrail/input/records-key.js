const wanted = Buffer.from('Records');
const colon = 0x3a;
/** Watches an object's own texts for the key `Records`, byte by byte, since a chunk may end inside it. */
export class RecordsKey {
    #state = 'none';
    #length = 0;
    #equal = true;
    /** A text of the object begins. */
    begin() {
        this.#state = 'reading';
        this.#length = 0;
        this.#equal = true;
    }
    /** Bytes inside the text. */
    read(chunk, from, to) {
        if (this.#state !== 'reading')
            return;
        for (let at = from; at < to && this.#equal; at += 1) {
            if (wanted[this.#length] !== chunk[at])
                this.#equal = false;
            this.#length += 1;
        }
    }
    /** The text has ended. */
    end() {
        if (this.#state !== 'reading')
            return;
        this.#state = this.#equal && this.#length === wanted.length ? 'key' : 'none';
    }
    /** A byte outside of texts that is no blank. */
    see(byte) {
        if (this.#state === 'reading')
            return;
        this.#state = this.#state === 'key' && byte === colon ? 'colon' : 'none';
    }
    /** True between `"Records":` and its value. */
    awaitsValue() {
        return this.#state === 'colon';
    }
    reset() {
        this.#state = 'none';
    }
}
//# sourceMappingURL=records-key.js.map