import { isAscii } from 'node:buffer';
/** Bytes as a text in which each character is one byte: quick to make, to search and to cut, and equal to what the bytes
 * spell in UTF-8 wherever they are ASCII. Nearly all bytes of a log are. */
export class ByteText {
    text;
    #bytes;
    #isAscii;
    constructor(bytes) {
        this.#bytes = bytes;
        this.text = bytes.toString('latin1');
        this.#isAscii = isAscii(bytes);
    }
    /** What the bytes of a stretch spell in UTF-8. */
    decoded(from, to) {
        if (this.#isAscii || isAscii(this.#bytes.subarray(from, to)))
            return this.text.slice(from, to);
        return this.#bytes.toString('utf8', from, to);
    }
}
//# sourceMappingURL=byte-text.js.map