import { hash } from 'node:crypto';
const wordsOfDigest = 4;
const fullest = 0.8;
const growth = 1.5;
/** A number for each of very many texts, without the texts: of them only 128 bits of a SHA-256 stay, which nobody can
 * make two of. Some 40 bytes an entry, where a Map costs hundreds. */
export class DigestTable {
    /** Open addressing; NaN marks a free slot. */
    #numbers = new Float64Array(1_024).fill(Number.NaN);
    #digests = new Uint32Array(1_024 * wordsOfDigest);
    #size = 0;
    get size() {
        return this.#size;
    }
    get(text) {
        if (this.#size === 0)
            return undefined;
        digestText(text);
        const number = this.#numbers[this.#slotOfDigest()];
        return Number.isNaN(number) ? undefined : number;
    }
    /** Sets the number of a text. Where room is short, entries with a number below `least` go. */
    set(text, number, least) {
        if (this.#size >= this.#numbers.length * fullest)
            this.#makeRoom(least);
        digestText(text);
        this.#put(number);
    }
    #put(number) {
        const slot = this.#slotOfDigest();
        if (Number.isNaN(this.#numbers[slot])) {
            this.#size += 1;
            this.#digests.set(digest, slot * wordsOfDigest);
        }
        this.#numbers[slot] = number;
    }
    /** The slot that holds the digest, or the free one where it belongs. */
    #slotOfDigest() {
        const slots = this.#numbers.length;
        let slot = digest[0] % slots;
        while (!Number.isNaN(this.#numbers[slot]) && !this.#holds(slot)) {
            slot = slot + 1 === slots ? 0 : slot + 1;
        }
        return slot;
    }
    #holds(slot) {
        const start = slot * wordsOfDigest;
        for (let word = 0; word < wordsOfDigest; word += 1) {
            if (this.#digests[start + word] !== digest[word])
                return false;
        }
        return true;
    }
    #makeRoom(least) {
        const [numbers, digests] = [this.#numbers, this.#digests];
        let left = 0;
        for (const number of numbers)
            if (number >= least)
                left += 1;
        const slots = Math.max(1_024, Math.ceil((left / fullest) * growth));
        this.#numbers = new Float64Array(slots).fill(Number.NaN);
        this.#digests = new Uint32Array(slots * wordsOfDigest);
        this.#size = 0;
        for (let slot = 0; slot < numbers.length; slot += 1) {
            if (!(numbers[slot] >= least))
                continue;
            for (let word = 0; word < wordsOfDigest; word += 1) {
                digest[word] = digests[slot * wordsOfDigest + word];
            }
            this.#put(numbers[slot]);
        }
    }
}
// One for all: it is read before the next text comes.
const digest = new Uint32Array(wordsOfDigest);
function digestText(text) {
    // As characters: a buffer each would lie outside of the heap and be freed late.
    const bytes = hash('sha256', text, 'binary');
    for (let word = 0; word < wordsOfDigest; word += 1) {
        const at = word * 4;
        const [high, low] = [
            (bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1),
            (bytes.charCodeAt(at + 2) << 8) | bytes.charCodeAt(at + 3),
        ];
        digest[word] = high * 2 ** 16 + low;
    }
}
//# sourceMappingURL=digest-table.js.map