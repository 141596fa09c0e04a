import { isAscii } from 'node:buffer'

const beyondAscii = /[\u0080-\u00ff]/g

/** Bytes as a text in which each character is one byte: quick to make, to search and to cut, and equal to what the bytes
 * spell in UTF-8 wherever they are ASCII. Nearly all bytes of a log are. */
export class ByteText {
  readonly text: string
  readonly #bytes: Buffer
  /** The place of the first byte beyond ASCII that is not passed. */
  #beyond: number

  constructor(bytes: Buffer) {
    this.#bytes = bytes
    this.text = bytes.toString('latin1')
    this.#beyond = isAscii(bytes) ? Number.POSITIVE_INFINITY : -1
  }

  /** What the bytes of a stretch spell in UTF-8. Stretches are asked for from left to right. */
  decoded(from: number, to: number): string {
    if (this.#beyond < from) this.#beyond = this.#beyondFrom(from)
    if (this.#beyond >= to) return this.text.slice(from, to)
    return this.#bytes.toString('utf8', from, to)
  }

  #beyondFrom(from: number): number {
    beyondAscii.lastIndex = from
    return beyondAscii.test(this.text) ? beyondAscii.lastIndex - 1 : Number.POSITIVE_INFINITY
  }
}
