import { backslash, lineFeed, quote } from './json-bytes.ts'

/** Finds where JSON texts end, also those that go on over chunks. */
export class TextEnd {
  /** Whether the last chunk ended with a backslash that the next byte belongs to. */
  #isEscaped = false

  /** The place of the quote that ends a text, or of the line feed that breaks it; the chunk's length if it goes on. */
  find(chunk: Uint8Array, from: number): number {
    const { length } = chunk
    let at = this.#isEscaped ? from + 1 : from
    this.#isEscaped = false
    for (; at < length; at += 1) {
      const byte = chunk[at]!
      if (byte === quote || byte === lineFeed) return at
      if (byte !== backslash) continue
      at += 1
      this.#isEscaped = at === length
    }
    return length
  }

  /** Forgets the text that it is in. */
  reset(): void {
    this.#isEscaped = false
  }
}
