import type { Span } from '../../diagnostic/span.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { Dialect } from './dialect.ts'

/** The flags in force at a place of a pattern. */
export interface Flags {
  readonly ignoreCase: boolean
  readonly lines: boolean
  readonly dotAll: boolean
  readonly comments: boolean
}

const longestPattern = 10_000

/** Where a parser is in a regular expression. */
export class PatternReader {
  readonly dialect: Dialect
  readonly #characters: readonly string[]
  readonly #span: Span
  #at = 0

  constructor(source: string, dialect: Dialect, span: Span) {
    this.dialect = dialect
    this.#span = span
    this.#characters = Array.from(source)
    if (source.length > longestPattern) this.fail(`it has more than ${longestPattern} characters`)
  }

  get place(): number {
    return this.#at
  }

  /** Goes back to a place that was read before. */
  rewind(place: number): void {
    this.#at = place
  }

  peek(offset = 0): string | undefined {
    return this.#characters[this.#at + offset]
  }

  next(): string {
    const character = this.#characters[this.#at]
    if (character === undefined) return this.fail('it ends too early')
    this.#at += 1
    return character
  }

  /** Takes a text that stands here. */
  match(wanted: string): boolean {
    const length = Array.from(wanted).length
    if (this.#characters.slice(this.#at, this.#at + length).join('') !== wanted) return false
    this.#at += length
    return true
  }

  /** Takes characters while they fit, at most so many. */
  takeWhile(fits: RegExp, most = 100): string {
    let taken = ''
    while (taken.length < most && fits.test(this.peek() ?? '')) taken += this.next()
    return taken
  }

  /** Takes what stands before a closing text, and that text.
   * @throws TrailproofError PATTERN_INVALID where it does not close */
  takeUntil(close: string): string {
    let taken = ''
    while (!this.match(close)) taken += this.next()
    return taken
  }

  fail(reason: string): never {
    throw new TrailproofError(
      'PATTERN_INVALID',
      `The regular expression is not valid at character ${this.#at + 1}: ${reason}.`,
      { span: this.#span },
    )
  }

  refuse(what: string, hint?: string): never {
    throw new TrailproofError(
      'PATTERN_UNSUPPORTED',
      `${what} in a regular expression of ${this.dialect.name} is not supported.`,
      { span: this.#span, hint },
    )
  }
}
