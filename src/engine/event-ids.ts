import { Cells } from './memory/cells.ts'
import type { PageStore } from './memory/page-store.ts'
import { TextHeap } from './memory/text-heap.ts'
import { readUuid, uuidOf, wordsOfId } from './uuid-words.ts'

const cellsOfId = 2

/** The ids of the events that matched, in order, findable. CloudTrail's eventID is a UUID and is kept as 16 bytes; any
 * other text is kept as it is, and its 16 bytes say where. */
export class EventIds {
  readonly #cells: Cells
  readonly #texts: TextHeap
  #length = 0
  /** Open addressing; a slot holds index + 1, and beside it a bit of the id, so that most others are not looked at. */
  #slots = new Int32Array(64)
  #tags = new Uint16Array(64)
  readonly #sought = new Uint32Array(wordsOfId)
  readonly #read = new Uint32Array(wordsOfId)
  #soughtText: string | undefined
  /** The id that was looked for last, and the free slot where it belongs: it is mostly what is pushed next. */
  #missing: string | undefined
  #free = 0

  constructor(store: PageStore) {
    this.#cells = new Cells(store)
    this.#texts = new TextHeap(store)
  }

  /** The index of an id, or undefined. */
  find(id: string): number | undefined {
    this.#seek(id)
    const slot = this.#slotOfSought()
    const held = this.#slots[slot]!
    this.#missing = held === 0 ? id : undefined
    this.#free = slot
    return held === 0 ? undefined : held - 1
  }

  /** Appends an id that is not there yet, or undefined for an event without one. */
  push(id: string | undefined): void {
    const index = this.#length
    this.#length += 1
    if (id === undefined) {
      this.#append(nil)
      return
    }
    if (this.#length * 2 > this.#slots.length) {
      this.#growSlots(index)
      this.#missing = undefined
    }
    if (this.#missing !== id) this.find(id)
    this.#missing = undefined
    this.#fill(this.#free, index)
    this.#append(this.#soughtText === undefined ? this.#sought : wordsOfText(this.#texts.add(id)))
  }

  /** The id at an index; undefined where the event had none. */
  at(index: number): string | undefined {
    const words = this.#wordsAt(index)
    if (isNil(words)) return undefined
    return isText(words) ? this.#texts.at(placeOf(words)) : uuidOf(words)
  }

  /** Copies the words at an index: another page may take the place of theirs. They are good until the next call. */
  #wordsAt(index: number): Uint32Array {
    const start = ((index * cellsOfId) & this.#cells.mask) * 2
    const { words } = this.#cells.of(index * cellsOfId)
    for (let word = 0; word < wordsOfId; word += 1) this.#read[word] = words[start + word]!
    return this.#read
  }

  #append(words: Uint32Array): void {
    for (let cell = 0; cell < cellsOfId; cell += 1) {
      const at = (this.#cells.length & this.#cells.mask) * 2
      const buffer = this.#cells.append()
      buffer.words[at] = words[cell * 2]!
      buffer.words[at + 1] = words[cell * 2 + 1]!
    }
  }

  /** Says what the slots are asked for. */
  #seek(id: string): void {
    const isKeptAsWords =
      readUuid(id, this.#sought) && !isNil(this.#sought) && !isText(this.#sought)
    this.#soughtText = isKeptAsWords ? undefined : id
    if (this.#soughtText !== undefined) hashText(id, this.#sought)
  }

  /** The slot that holds the sought id, or the free one where it belongs. */
  #slotOfSought(): number {
    const mask = this.#slots.length - 1
    const tag = tagOf(this.#sought)
    let slot = hashOf(this.#sought) & mask
    for (;;) {
      const held = this.#slots[slot]!
      if (held === 0 || (this.#tags[slot] === tag && this.#holdsSought(held - 1))) return slot
      slot = (slot + 1) & mask
    }
  }

  #holdsSought(index: number): boolean {
    const words = this.#wordsAt(index)
    if (this.#soughtText !== undefined) {
      return isText(words) && this.#texts.at(placeOf(words)) === this.#soughtText
    }
    for (let word = 0; word < wordsOfId; word += 1) {
      if (words[word] !== this.#sought[word]) return false
    }
    return true
  }

  #fill(slot: number, index: number): void {
    this.#slots[slot] = index + 1
    this.#tags[slot] = tagOf(this.#sought)
  }

  #growSlots(filled: number): void {
    const size = this.#slots.length * 2
    this.#slots = new Int32Array(size)
    this.#tags = new Uint16Array(size)
    for (let index = 0; index < filled; index += 1) {
      const words = this.#wordsAt(index)
      if (isNil(words)) continue
      if (isText(words)) this.#seek(this.#texts.at(placeOf(words)))
      else {
        this.#soughtText = undefined
        this.#sought.set(words)
      }
      this.#fill(this.#slotOfSought(), index)
    }
  }
}

const nil = new Uint32Array(wordsOfId)

// No UUID that is kept as one begins like this: such a one is kept as a text.
const markOfText = 0xffff_ffff

function isText(words: Uint32Array): boolean {
  return words[0] === markOfText
}

function wordsOfText(place: number): Uint32Array {
  return Uint32Array.of(markOfText, 0, Math.floor(place / 2 ** 32), place % 2 ** 32)
}

function placeOf(words: Uint32Array): number {
  return words[2]! * 2 ** 32 + words[3]!
}

function isNil(words: Uint32Array): boolean {
  return words[0] === 0 && words[1] === 0 && words[2] === 0 && words[3] === 0
}

// Ids that an attacker chose must not pile up in one slot: all four words are mixed.
function hashOf(words: Uint32Array): number {
  let hash = 0x9e3779b9
  for (let offset = 0; offset < wordsOfId; offset += 1) {
    hash = Math.imul(hash ^ words[offset]!, 0x85ebca6b)
    hash ^= hash >>> 15
  }
  return hash >>> 0
}

/** A second opinion, of 16 bits. */
function tagOf(words: Uint32Array): number {
  return Math.imul((words[0]! + words[1]!) ^ (words[2]! + words[3]!), 0xc2b2ae35) >>> 16
}

/** Four words of any text. */
function hashText(text: string, words: Uint32Array): void {
  let [left, right] = [0x811c9dc5, 0x9e3779b9]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    left = Math.imul(left ^ code, 0x01000193)
    right = Math.imul(right ^ code, 0x85ebca6b)
    right ^= right >>> 13
  }
  words[0] = left
  words[1] = right
  words[2] = left ^ (right >>> 7)
  words[3] = text.length
}
