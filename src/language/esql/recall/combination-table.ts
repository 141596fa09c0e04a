import type { Field, FieldValue } from '../../field-source.ts'
import { TextMap } from '../../text-map.ts'

/** Numbers the combinations of some fields' values, from 0 in the order in which they are met. */
export class CombinationTable<E> {
  readonly #getters: readonly ((event: E) => FieldValue)[]
  /** The number of each text of each field. */
  readonly #texts: readonly TextMap<number>[]
  readonly #sought: number[]
  /** The numbers of the values of each combination, one combination after the other. */
  #rows = new Int32Array(0)
  /** Open addressing: a combination's number + 1. */
  #slots = new Int32Array(256)
  #length = 0

  constructor(fields: readonly Field<E>[]) {
    this.#getters = fields.map(({ get }) => get)
    this.#texts = fields.map(() => new TextMap())
    this.#sought = fields.map(() => 0)
  }

  get length(): number {
    return this.#length
  }

  /** The number of an event's combination; undefined where a field has several values, or a number. */
  numberOf(event: E): number | undefined {
    for (let index = 0; index < this.#getters.length; index += 1) {
      const value = this.#getters[index]!(event)
      // Numbers: a map cannot tell 0 from -0.
      if (typeof value === 'object' || typeof value === 'number') return undefined
      const texts = this.#texts[index]!
      this.#sought[index] =
        typeof value === 'string' ? numberOfText(value, texts) : numberOfOther(value)
    }
    const slot = this.#slotOfSought()
    const held = this.#slots[slot]!
    return held === 0 ? this.#append(slot) : held - 1
  }

  clear(): void {
    for (const texts of this.#texts) texts.clear()
    this.#rows = new Int32Array(0)
    this.#slots = new Int32Array(256)
    this.#length = 0
  }

  #slotOfSought(): number {
    const mask = this.#slots.length - 1
    let hash = 0
    for (let index = 0; index < this.#sought.length; index += 1) {
      hash = Math.imul(hash ^ this.#sought[index]!, 0x9e3779b1)
      hash ^= hash >>> 15
    }
    let slot = hash & mask
    while (this.#slots[slot] !== 0 && !this.#isSought(this.#slots[slot]! - 1)) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  #isSought(number: number): boolean {
    const start = number * this.#sought.length
    for (let index = 0; index < this.#sought.length; index += 1) {
      if (this.#rows[start + index] !== this.#sought[index]) return false
    }
    return true
  }

  #append(slot: number): number {
    const number = this.#length
    const start = number * this.#sought.length
    if (start + this.#sought.length > this.#rows.length) {
      const grown = new Int32Array((this.#rows.length + this.#sought.length) * 2)
      grown.set(this.#rows)
      this.#rows = grown
    }
    this.#rows.set(this.#sought, start)
    this.#length += 1
    this.#slots[slot] = this.#length
    if (this.#length * 2 > this.#slots.length) this.#growSlots()
    return number
  }

  #growSlots(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    for (let number = 0; number < this.#length; number += 1) {
      const start = number * this.#sought.length
      for (let index = 0; index < this.#sought.length; index += 1) {
        this.#sought[index] = this.#rows[start + index]!
      }
      this.#slots[this.#slotOfSought()] = number + 1
    }
  }
}

const others = 3

function numberOfText(text: string, texts: TextMap<number>): number {
  const known = texts.get(text)
  if (known !== undefined) return known
  const number = texts.size + others
  texts.add(text, number)
  return number
}

function numberOfOther(value: boolean | undefined): number {
  if (value === undefined) return 0
  return value ? 1 : 2
}
