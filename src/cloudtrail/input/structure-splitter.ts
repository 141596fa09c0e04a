import { ByteText } from './byte-text.ts'
import type { ReadLimits } from './limits.ts'
import { OpenValue } from './open-value.ts'
import { RecordsKey } from './records-key.ts'
import type { Skim } from './skim.ts'
import type { SplitSink, Splitter } from './splitter.ts'
import { TextEnd } from './text-end.ts'
import {
  backslash,
  closeBrace,
  closeBracket,
  comma,
  lineFeed,
  openBrace,
  openBracket,
  quote,
} from './json-bytes.ts'

const isStructural = new Uint8Array(256)
for (const byte of [lineFeed, quote, openBracket, closeBracket, openBrace, closeBrace]) {
  isStructural[byte] = 1
}

function isOfString(byte: number): boolean {
  return byte !== quote && byte !== backslash && byte !== lineFeed
}

/** Where values stand: at the top of the file, in a list, in the list `Records` of an object, or, once that list has
 * ended, nowhere until the object ends too. */
type Home = 'top' | 'list' | 'records' | 'after records'

const homeDepth: Readonly<Record<Home, number>> = {
  top: 0,
  list: 1,
  records: 2,
  'after records': 1,
}

/** Cuts what is no NDJSON, on one line or pretty-printed: `{"Records":[…]}`, a list, single values one after the
 * other. Follows the structure byte by byte, so a file of any size needs the memory of one value. Where the structure
 * breaks it says so once and goes on at the next line that begins with `{`. */
export class StructureSplitter implements Splitter {
  readonly #sink: SplitSink
  readonly #limits: ReadLimits
  readonly #skim: Skim | undefined
  #home: Home = 'top'
  /** The kinds of the open brackets, and how many more are open beyond the limit of depth. */
  readonly #open: number[] = []
  #deeper = 0
  #inString = false
  readonly #textEnd = new TextEnd()
  #line = 1
  #lineBegins = true
  #lost = false
  readonly #recordsKey = new RecordsKey()
  readonly #value: OpenValue
  #chunk: Buffer = Buffer.alloc(0)
  #text: ByteText | undefined

  constructor(sink: SplitSink, limits: ReadLimits, skim?: Skim) {
    this.#sink = sink
    this.#limits = limits
    this.#value = new OpenValue(limits)
    this.#skim = skim
  }

  readonly push = (chunk: Buffer): void => {
    this.#chunk = chunk
    this.#text = undefined
    this.#value.start = 0
    let at = 0
    while (at < chunk.length) {
      if (this.#insideValue()) at = this.#readInside(at)
      else if (this.#inString) at = this.#readString(at)
      else {
        this.#step(chunk[at]!, at)
        at += 1
      }
    }
    // The chunk's memory is used again for a later one.
    if (this.#value.isOpen) this.#value.keep(Buffer.from(chunk.subarray(this.#value.start)))
  }

  readonly end = (): void => {
    this.#chunk = Buffer.alloc(0)
    this.#text = undefined
    this.#value.start = 0
    const isScalar = this.#value.isOpen && this.#atHome() && !this.#inString
    if (isScalar && this.#home === 'top') this.#finish(0)
    else if (this.#value.isOpen || this.#open.length > 0) {
      this.#sink.broken('The file ends inside a value', this.#line)
    }
  }

  readonly line = (): number => this.#line

  #step(byte: number, at: number): void {
    if (byte === lineFeed) return this.#endLine(at)
    if (this.#lost && !(this.#lineBegins && byte === openBrace)) {
      this.#lineBegins = false
      return
    }
    this.#lost = false
    this.#lineBegins = false
    if (byte <= 0x20) return this.#endScalar(at)
    if (byte === openBrace || byte === openBracket) this.#openAt(byte, at)
    else if (byte === closeBrace || byte === closeBracket) this.#closeAt(byte, at)
    else if (byte === comma) this.#endScalar(at)
    else this.#otherAt(byte, at)
    this.#recordsKey.see(byte)
  }

  #openAt(byte: number, at: number): void {
    if (!this.#value.isOpen && this.#atHome()) {
      if (this.#home === 'top' && byte === openBracket) this.#home = 'list'
      else if (this.#home !== 'after records') this.#begin(at)
    } else if (byte === openBracket && this.#isRecordsList()) {
      // What came before belongs to the envelope, not to a record.
      this.#value.close()
      this.#home = 'records'
    }
    this.#nest(byte)
  }

  #nest(byte: number): void {
    if (this.#open.length < this.#limits.depth) this.#open.push(byte)
    else {
      this.#deeper += 1
      this.#value.problem ??= `It is nested deeper than ${this.#limits.depth} levels`
    }
  }

  #closeAt(byte: number, at: number): void {
    this.#endScalar(at)
    if (this.#deeper > 0) {
      this.#deeper -= 1
      return
    }
    const opened = this.#open.pop()
    // After a loss the list that held the values is unknown: its end is no fault.
    if (opened === undefined) return
    if (opened !== (byte === closeBrace ? openBrace : openBracket)) {
      return this.#lose(`The structure breaks: ${String.fromCharCode(byte)} closes nothing`)
    }
    if (this.#value.isOpen && this.#atHome()) return this.#finish(at + 1)
    if (this.#open.length < homeDepth[this.#home]) {
      this.#home = this.#home === 'records' ? 'after records' : 'top'
    }
  }

  #otherAt(byte: number, at: number): void {
    if (!this.#value.isOpen && this.#atHome() && this.#home !== 'after records') this.#begin(at)
    if (byte !== quote) return
    this.#inString = true
    if (this.#home === 'top' && this.#open.length === 1) this.#recordsKey.begin()
  }

  /** Goes on inside a value, where only brackets, quotes and line ends matter; gives the place where it is left, or the
   * chunk's end. Nearly all bytes of a log pass here: two tight loops, for what is in a string and what is not. */
  #readInside(from: number): number {
    const chunk = this.#chunk
    const { length } = chunk
    let at = this.#inString ? this.#readString(from) : from
    while (at < length && !this.#lost) {
      while (at < length && isStructural[chunk[at]!] === 0) at += 1
      if (at === length) break
      const byte = chunk[at]!
      at += 1
      if (byte === quote) {
        while (at < length && isOfString(chunk[at]!)) at += 1
        if (at < length && chunk[at] === quote) at += 1
        else {
          this.#inString = true
          at = this.#readString(at)
        }
      } else if (byte === lineFeed) this.#line += 1
      else if (byte === openBrace || byte === openBracket) this.#nest(byte)
      else {
        this.#closeAt(byte, at - 1)
        if (!this.#insideValue()) break
      }
    }
    return at
  }

  /** Goes on in a string; gives the place after its end, or the chunk's end. */
  #readString(from: number): number {
    const chunk = this.#chunk
    const at = this.#textEnd.find(chunk, from)
    // Inside a value no string is a key of the envelope.
    const canBeKey = !this.#insideValue()
    if (canBeKey) this.#recordsKey.read(chunk, from, at)
    if (at === chunk.length) return at
    if (chunk[at] === quote) {
      this.#inString = false
      if (canBeKey) this.#recordsKey.end()
    } else {
      this.#lose('A text has a line break in it')
      this.#endLine(at)
    }
    return at + 1
  }

  /** True below the level of values, where the key `Records` cannot stand either. */
  #insideValue(): boolean {
    return this.#value.isOpen && this.#open.length > (this.#home === 'records' ? 2 : 1)
  }

  #atHome(): boolean {
    return this.#deeper === 0 && this.#open.length === homeDepth[this.#home]
  }

  #isRecordsList(): boolean {
    return this.#home === 'top' && this.#open.length === 1 && this.#recordsKey.awaitsValue()
  }

  #begin(at: number): void {
    this.#value.begin(at, this.#line)
    this.#recordsKey.reset()
  }

  /** A number or word has no closing bracket: what comes after it ends it. */
  #endScalar(at: number): void {
    if (this.#value.isOpen && this.#atHome() && !this.#inString) this.#finish(at)
  }

  #finish(end: number): void {
    const value = this.#value
    const { start, isWhole } = value
    value.keep(this.#chunk.subarray(start, end))
    const { problem } = value
    const bytes = isWhole || problem !== undefined ? undefined : new ByteText(value.bytes())
    value.close()
    if (problem !== undefined) this.#sink.broken(problem, value.line)
    else if (bytes === undefined) this.#give(this.#chunkText(), start, end)
    else {
      this.#skim?.begin(bytes.text)
      this.#give(bytes, 0, bytes.text.length)
    }
  }

  #give(bytes: ByteText, from: number, to: number): void {
    if (this.#skim?.skips(from, to) === true) return
    this.#sink.value(bytes.decoded(from, to), this.#value.line)
  }

  /** The chunk's text, in which all values are looked for that it holds from end to end. */
  #chunkText(): ByteText {
    if (this.#text === undefined) {
      this.#text = new ByteText(this.#chunk)
      this.#skim?.begin(this.#text.text)
    }
    return this.#text
  }

  #endLine(at: number): void {
    this.#endScalar(at)
    this.#line += 1
    this.#lineBegins = true
  }

  #lose(problem: string): void {
    this.#sink.broken(problem, this.#line)
    this.#value.close()
    this.#open.length = 0
    this.#deeper = 0
    this.#inString = false
    this.#textEnd.reset()
    this.#home = 'top'
    this.#lost = true
    this.#recordsKey.reset()
  }
}
