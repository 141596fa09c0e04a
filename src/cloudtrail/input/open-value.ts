import { tooLongText } from './line-splitter.ts'
import type { ReadLimits } from './limits.ts'

/** The value that a splitter is in: where it begins, and its bytes from earlier chunks. */
export class OpenValue {
  readonly #limits: ReadLimits
  /** Its place in the chunk at hand, or that chunk's beginning. */
  start = 0
  /** The line on which it begins. */
  line = 1
  /** What is wrong with it, if something is; its bytes are gone then. */
  problem: string | undefined
  isOpen = false
  #parts: Buffer[] = []
  #bytes = 0

  constructor(limits: ReadLimits) {
    this.#limits = limits
  }

  /** True where all of it stands in the chunk at hand. */
  get isWhole(): boolean {
    return this.#bytes === 0
  }

  begin(start: number, line: number): void {
    this.isOpen = true
    this.start = start
    this.line = line
  }

  /** Takes the next bytes of it. */
  keep(bytes: Buffer): void {
    this.#bytes += bytes.length
    if (this.#bytes > this.#limits.valueBytes) this.problem ??= tooLongText(this.#limits)
    if (this.problem !== undefined) this.#parts = []
    else this.#parts.push(bytes)
  }

  /** All bytes that were kept. */
  bytes(): Buffer {
    return Buffer.concat(this.#parts)
  }

  /** Ends it, and forgets what was kept. */
  close(): void {
    this.isOpen = false
    this.problem = undefined
    this.#parts = []
    this.#bytes = 0
  }
}
