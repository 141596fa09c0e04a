import type { Instant } from '../../time/duration.ts'
import { parseEventTime } from '../event-time.ts'
import { CallerTexts, type CallerMember } from './caller-texts.ts'
import { beginsAsRecord } from './begins-as-record.ts'
import { WordCursor } from './word-cursor.ts'
import { timeOfDay } from './time-of-day.ts'
import { afterBlanks, isBlank } from './blanks.ts'
import { backslash, closeBrace, colon, quote } from './json-bytes.ts'

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
  /** Finds what may be a key; the texts between are searched far faster for this than for the keys themselves. */
  readonly #marks = new WordCursor(mark)
  /** From where on no key was looked at yet. */
  #place = 0
  readonly #escapes = new WordCursor('\\')
  /** Where the record that was read last stands, and its two values. */
  #from = 0
  #to = 0
  #source = 0
  #name = 0
  #time = 0
  /** How many texts were begun. */
  #texts = 0
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

  /** The text that holds the record that was read last … */
  get text(): string {
    return this.#text
  }

  /** … from 1, told apart from those before it … */
  get textNumber(): number {
    return this.#texts
  }

  /** … and where the record stands in it. */
  get from(): number {
    return this.#from
  }

  get to(): number {
    return this.#to
  }

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
    if (!this.#knowsCaller) this.#caller.read(this.#behindPair, this.#to)
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
    this.#texts += 1
    this.#marks.begin(text)
    this.#caller.begin(text)
    this.#place = 0
    this.#escapes.begin(text)
  }

  /** Reads the record that stands in a stretch of the text. False where only JSON.parse can tell: for what is no record
   * on its face, for escapes that can hide a key, and where one of the three keys occurs twice, whoever's it is. */
  read(from: number, to: number): boolean {
    if (!this.#readKeys(from, to)) return false
    const text = this.#text
    if (!beginsAsRecord(text, from) || !endsAsObject(text, from, to)) return false
    this.#from = from
    this.#to = to
    this.#knowsCaller = false
    if (this.#escapes.from(from) < to && disguise.test(this.record)) return false
    return this.#readTime(this.#time)
  }

  /** Finds where the values of the three keys begin; false where one of them is not there once. */
  #readKeys(from: number, to: number): boolean {
    const text = this.#text
    this.#source = this.#name = this.#time = noKey
    if (this.#place < from) this.#place = from
    for (let at = this.#marks.from(this.#place); at < to; at = this.#marks.from(this.#place)) {
      this.#place = at + mark.length
      const key = keyAt(text, at)
      if (key === undefined) continue
      const begin = at - prefix.length
      if (!text.startsWith(prefix, begin)) continue
      if (text.charCodeAt(begin - 1) === backslash) return false
      const value = this.#valueAfter(at + key.length)
      if (value === noKey) continue
      if (key === keys.source) {
        if (this.#source !== noKey) return false
        this.#source = value
      } else if (key === keys.name) {
        if (this.#name !== noKey) return false
        this.#name = value
      } else {
        if (this.#time !== noKey) return false
        this.#time = value
        this.#readPairBehind(value)
      }
    }
    return this.#source > 0 && this.#name > 0 && this.#time > 0
  }

  /** Takes service and action where they follow the time as CloudTrail writes them: most records are read by one mark. */
  #readPairBehind(time: number): void {
    if (this.#source !== noKey || this.#name !== noKey) return
    const text = this.#text
    const behindTime = time + timeLength
    if (!text.startsWith(betweenTimeAndSource, behindTime)) return
    const source = behindTime + betweenTimeAndSource.length
    const behindSource = text.indexOf('"', source)
    if (!text.startsWith(betweenSourceAndName, behindSource)) return
    this.#source = source
    this.#name = behindSource + betweenSourceAndName.length
    this.#place = this.#name
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

/** What the three keys have in common, and what stands before it. */
const mark = 'vent'
const prefix = '"e'

/** What follows a key's beginning, from the mark on. */
const keys = { source: 'ventSource"', name: 'ventName"', time: 'ventTime"' } as const

const timeLength = 'YYYY-MM-DDTHH:MM:SSZ'.length
const betweenTimeAndSource = '","eventSource":"'
const betweenSourceAndName = '","eventName":"'

/** The key whose mark stands at a place. */
function keyAt(text: string, at: number): (typeof keys)[keyof typeof keys] | undefined {
  const letter = text.charCodeAt(at + mark.length)
  const key =
    letter === 0x4e ? keys.name : letter === 0x53 ? keys.source : letter === 0x54 ? keys.time : ''
  return key !== '' && text.startsWith(key, at) ? key : undefined
}

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
