import { colon } from './json-bytes.ts'
const wanted: Buffer = Buffer.from('Records')

/** Watches an object's own texts for the key `Records`, byte by byte, since a chunk may end inside it. */
export class RecordsKey {
  #state: 'none' | 'reading' | 'key' | 'colon' = 'none'
  #length = 0
  #equal = true

  /** A text of the object begins. */
  begin(): void {
    this.#state = 'reading'
    this.#length = 0
    this.#equal = true
  }

  /** Bytes inside the text. */
  read(chunk: Buffer, from: number, to: number): void {
    if (this.#state !== 'reading') return
    for (let at = from; at < to && this.#equal; at += 1) {
      if (wanted[this.#length] !== chunk[at]) this.#equal = false
      this.#length += 1
    }
  }

  /** The text has ended. */
  end(): void {
    if (this.#state !== 'reading') return
    this.#state = this.#equal && this.#length === wanted.length ? 'key' : 'none'
  }

  /** A byte outside of texts that is no blank. */
  see(byte: number): void {
    if (this.#state === 'reading') return
    this.#state = this.#state === 'key' && byte === colon ? 'colon' : 'none'
  }

  /** True between `"Records":` and its value. */
  awaitsValue(): boolean {
    return this.#state === 'colon'
  }

  reset(): void {
    this.#state = 'none'
  }
}
