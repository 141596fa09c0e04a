import type { Instant } from '../../time/duration.ts'
import { parseEventTime } from '../event-time.ts'
import { CallerTexts, type CallerMember } from './caller-texts.ts'
import { beginsAsRecord } from './begins-as-record.ts'
import { timeOfDay } from './time-of-day.ts'
import { afterBlanks, isBlank } from './blanks.ts'
import { backslash, closeBrace, colon, quote } from './json-bytes.ts'

/** The keys of a record that skipping reads. */
const marks = /event(?:Name|Source|Time)"/g

/** The two escapes that can hide a key or a literal. Whatever else a JSON text spells, it can spell in one way only, so
 * that what the text does not hold is not in the record either. */
const disguise = /\\[u/]/

/** Two neighbouring values with the key between them are shorter. */
const longestPair = 200

/** Reads a record's eventSource, eventName and eventTime out of its text without parsing it. One head reads record after
 * record; only where it is sure are its values those that JSON.parse would give. In the text, and so in what it gives,
 * a character is a byte: what is not ASCII is not spelled out. */
export class RecordHead {
  /** The text that `read` goes through; it may hold many records. */
  #text = ''
  /** The end of the first mark that is not used up. */
  #mark = 0
  /** The place of the first backslash that is not used up. */
  #escape = 0
  /** Where the record that was read last stands, and its two values. */
  #from = 0
  #to = 0
  #source = 0
  #name = 0
  time: Instant = Number.NaN
  readonly #caller = new CallerTexts()
  #knowsCaller = false
  /** The day of the last time, as `2026-03-02T`, and when it began. */
  #day = '\0'
  #midnight: Instant = 0

  get source(): string {
    return this.#valueAt(this.#source)
  }

  get name(): string {
    return this.#valueAt(this.#name)
  }

  /** The text of the record that was read last. */
  get record(): string {
    return this.#text.slice(this.#from, this.#to)
  }

  /** Service and action with what stands between them, where they are neighbours; else empty. What holds for a record
   * because of the two holds for each record with the same pair. */
  get pair(): string {
    const begin = Math.min(this.#source, this.#name)
    const end = this.#behindPair
    return end - begin > longestPair ? '' : this.#text.slice(begin, end)
  }

  hasPair(pair: string): boolean {
    return this.#text.startsWith(pair, Math.min(this.#source, this.#name))
  }

  /** One of two members of the record, as its text has it. Undefined where only parsing can tell. */
  callerText(member: CallerMember): string | undefined {
    if (!this.#knowsCaller) this.#caller.read(this.#text, this.#behindPair, this.#to)
    this.#knowsCaller = true
    return this.#caller.of(member)
  }

  /** The first character behind the later one of the pair's values and its quote. */
  get #behindPair(): number {
    return this.#text.indexOf('"', Math.max(this.#source, this.#name)) + 1
  }

  /** A number below 2^10 that records with the same pair share, and few others do. */
  get pairSlot(): number {
    const text = this.#text
    const name = this.#name
    const service = text.charCodeAt(this.#source) * 31 + text.charCodeAt(this.#source + 2)
    const action = text.charCodeAt(name) * 7 + text.charCodeAt(name + 3) * 131
    return (service * 17 + action + text.charCodeAt(name + 9) * 61) & 1023
  }

  /** Takes a text whose records are read next, from left to right. */
  begin(text: string): void {
    this.#text = text
    this.#mark = this.#markFrom(0)
    this.#escape = this.#escapeFrom(0)
  }

  /** Reads the record that stands in a stretch of the text. False where only JSON.parse can tell: for what is no record
   * on its face, for escapes that can hide a key, and where one of the three keys occurs twice, whoever's it is. */
  read(from: number, to: number): boolean {
    const text = this.#text
    if (this.#mark < from) this.#mark = this.#markFrom(from)
    let source = -1
    let name = -1
    let time = -1
    for (; this.#mark <= to; this.#mark = this.#markFrom(this.#mark)) {
      const end = this.#mark
      const kind = text.charCodeAt(end - 4)
      const begin = end - (kind === letterOfSource ? 13 : 11)
      if (text.charCodeAt(begin) !== quote) continue
      if (text.charCodeAt(begin - 1) === backslash) return false
      const value = this.#valueAfter(end)
      if (value === noKey) continue
      if (kind === letterOfSource) {
        if (source !== -1) return false
        source = value
      } else if (kind === letterOfName) {
        if (name !== -1) return false
        name = value
      } else {
        if (time !== -1) return false
        time = value
      }
    }
    if (source < 0 || name < 0 || time < 0) return false
    if (!beginsAsRecord(text, from) || !endsAsObject(text, from, to)) return false
    this.#from = from
    this.#to = to
    this.#source = source
    this.#name = name
    this.#knowsCaller = false
    if (this.#escape < from) this.#escape = this.#escapeFrom(from)
    if (this.#escape < to && disguise.test(this.record)) return false
    return this.#readTime(time)
  }

  #markFrom(from: number): number {
    marks.lastIndex = from
    return marks.test(this.#text) ? marks.lastIndex : Number.POSITIVE_INFINITY
  }

  #escapeFrom(from: number): number {
    const at = this.#text.indexOf('\\', from)
    return at === -1 ? Number.POSITIVE_INFINITY : at
  }

  /** Where the text begins that is the value of a key that ended here. */
  #valueAfter(end: number): number {
    const text = this.#text
    // Most writers leave no blanks.
    if (text.charCodeAt(end) === colon && text.charCodeAt(end + 1) === quote) return end + 2
    const at = afterBlanks(text, end)
    if (text.charCodeAt(at) !== colon) return noKey
    const value = afterBlanks(text, at + 1)
    return text.charCodeAt(value) === quote ? value + 1 : noText
  }

  #valueAt(begin: number): string {
    return this.#text.slice(begin, this.#text.indexOf('"', begin))
  }

  /** Neighbours in a log nearly always share their day: only what stands behind it is then read. */
  #readTime(begin: number): boolean {
    if (this.#text.startsWith(this.#day, begin)) {
      this.time = this.#midnight + timeOfDay(this.#text, begin + this.#day.length)
      if (!Number.isNaN(this.time)) return true
    }
    const text = this.#valueAt(begin)
    const time = parseEventTime(text)
    if (time === undefined) return false
    this.time = time
    const midnight = Math.floor(time / oneDay) * oneDay
    if (text.startsWith(dayText(midnight))) {
      this.#day = dayText(midnight)
      this.#midnight = midnight
    }
    return true
  }
}

/** The letter that tells the three keys apart, four before the end of the match: `event[N]ame"`, `eventSou[r]ce"`. */
const letterOfName = 0x61
const letterOfSource = 0x72

/** A text that is no key, and a key whose value is no text. */
const noKey = -2
const noText = -3

const oneDay = 24 * 60 * 60 * 1000

function dayText(midnight: Instant): string {
  return new Date(midnight).toISOString().slice(0, 'YYYY-MM-DDT'.length)
}

function endsAsObject(text: string, from: number, to: number): boolean {
  let last = to - 1
  while (last > from && isBlank(text.charCodeAt(last))) last -= 1
  return text.charCodeAt(last) === closeBrace
}
