import type { Instant } from '../../time/duration.ts'
import { isJsonObject } from '../json.ts'
import type { JsonObject } from '../record.ts'
import type { ReadLimits } from './limits.ts'
import { isNestedDeeper } from './nesting.ts'
import { jsonRefusal, type ReadLog } from './read-log.ts'
import type { ReadItem, SkippedRecords } from './reading.ts'
import type { RecordHead } from './record-head.ts'
import type { SplitSink } from './splitter.ts'

/** The objects that a reading takes, and what it says of the others. */
export interface ObjectKind<T extends JsonObject> {
  readonly is: (value: JsonObject) => value is T
  readonly whyNot: (value: JsonObject) => {
    readonly message: string
    readonly hint?: string | undefined
  }
}

/** Makes items of the texts that a splitter cuts: parses them, opens lists and `Records`, refuses what is malformed. */
export class Collector<T extends JsonObject> implements SplitSink {
  readonly #kind: ObjectKind<T>
  readonly #log: ReadLog
  readonly #depth: number
  #items: (ReadItem<T> | SkippedRecords)[] = []
  /** The times of the records that were skipped since the last item; the end of `#items`. */
  #skipped: Instant[] | undefined
  #file = ''
  #position = 0

  constructor(kind: ObjectKind<T>, log: ReadLog, limits: ReadLimits) {
    this.#kind = kind
    this.#log = log
    this.#depth = limits.depth
  }

  beginFile(name: string): void {
    this.#file = name
  }

  /** How many objects were given, skipped ones included. */
  get given(): number {
    return this.#position
  }

  /** The items since the last call. */
  taken(): readonly (ReadItem<T> | SkippedRecords)[] {
    const items = this.#items
    this.#items = []
    this.#skipped = undefined
    return items
  }

  readonly value = (text: string, line: number): void => {
    if (isNestedDeeper(text, this.#depth)) {
      return this.broken(`It is nested deeper than ${this.#depth} levels`, line)
    }
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return this.#log.refuse(jsonRefusal(text, line))
    }
    this.#add(value, text, line)
  }

  /** Counts a record that is not parsed. */
  readonly skip = ({ time }: RecordHead): void => {
    this.#log.accept()
    if (this.#skipped === undefined) {
      this.#skipped = []
      this.#items.push({ skipped: this.#skipped })
    }
    this.#skipped.push(time)
    this.#position += 1
  }

  readonly broken = (problem: string, line: number): void => {
    this.#log.refuse({ message: `${problem}.`, line })
  }

  #add(value: unknown, text: string, line: number): void {
    if (!isJsonObject(value)) {
      if (Array.isArray(value)) for (const item of value) this.#addItem(item, text, line)
      else this.#refuseValue(value, text, line)
      return
    }
    const records = value['Records']
    if (Array.isArray(records) && !this.#kind.is(value)) {
      for (const record of records) this.#addItem(record, text, line)
      return
    }
    this.#addItem(value, text, line)
  }

  #addItem(value: unknown, text: string, line: number): void {
    if (!isJsonObject(value)) return this.#refuseValue(value, text, line)
    if (!this.#kind.is(value)) {
      return this.#log.refuse({ ...this.#kind.whyNot(value), line, text })
    }
    this.#log.accept()
    this.#skipped = undefined
    this.#items.push({ value, position: this.#position, file: this.#file, line })
    this.#position += 1
  }

  #refuseValue(value: unknown, text: string, line: number): void {
    const what = value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`
    this.#log.refuse({ message: `This is ${what}, not an object.`, line, text })
  }
}
