const wordsOfId = 4

/** The ids of the events that matched, in order, findable. CloudTrail's eventID is a UUID and is kept as 16 bytes;
 * any other text is kept as it is. */
export class EventIds {
  #words = new Uint32Array(16 * wordsOfId)
  #length = 0
  /** Open addressing; a slot holds index + 1. */
  #slots = new Int32Array(64)
  readonly #sought = new Uint32Array(wordsOfId)
  readonly #texts = new Map<number, string>()
  readonly #indexOfText = new Map<string, number>()

  /** The index of an id, or undefined. */
  find(id: string): number | undefined {
    if (!readUuid(id, this.#sought)) return this.#indexOfText.get(id)
    const held = this.#slots[this.#slotOf(this.#sought)]!
    return held === 0 ? undefined : held - 1
  }

  /** Appends an id that is not there yet, or undefined for an event without one. */
  push(id: string | undefined): void {
    const index = this.#length
    this.#length += 1
    if (this.#length * wordsOfId > this.#words.length) this.#growWords()
    if (id === undefined) return
    if (!readUuid(id, this.#sought)) {
      this.#texts.set(index, id)
      this.#indexOfText.set(id, index)
      return
    }
    this.#words.set(this.#sought, index * wordsOfId)
    if (this.#length * 2 > this.#slots.length) this.#growSlots(index)
    this.#slots[this.#slotOf(this.#sought)] = index + 1
  }

  /** The id at an index; undefined where the event had none. */
  at(index: number): string | undefined {
    const text = this.#texts.get(index)
    if (text !== undefined) return text
    const words = this.#wordsAt(index)
    return isNil(words) ? undefined : uuidOf(words)
  }

  #wordsAt(index: number): Uint32Array {
    return this.#words.subarray(index * wordsOfId, (index + 1) * wordsOfId)
  }

  /** The slot that holds the words, or the free one where they belong. */
  #slotOf(words: Uint32Array): number {
    const mask = this.#slots.length - 1
    let slot = hashOf(words) & mask
    for (;;) {
      const held = this.#slots[slot]!
      if (held === 0 || this.#holds(held - 1, words)) return slot
      slot = (slot + 1) & mask
    }
  }

  #holds(index: number, words: Uint32Array): boolean {
    const start = index * wordsOfId
    for (let offset = 0; offset < wordsOfId; offset += 1) {
      if (this.#words[start + offset] !== words[offset]) return false
    }
    return true
  }

  #growWords(): void {
    const grown = new Uint32Array(this.#words.length * 2)
    grown.set(this.#words)
    this.#words = grown
  }

  #growSlots(filled: number): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    for (let index = 0; index < filled; index += 1) {
      const words = this.#wordsAt(index)
      if (!isNil(words)) this.#slots[this.#slotOf(words)] = index + 1
    }
  }
}

const dash = 45
const isDashPlace = (at: number): boolean => at === 8 || at === 13 || at === 18 || at === 23

/** Reads a UUID in lower case into four words. False for every other text, and for the nil UUID: its words mark an
 * event without an id. */
function readUuid(text: string, words: Uint32Array): boolean {
  if (text.length !== 36) return false
  let digits = 0
  let word = 0
  for (let at = 0; at < 36; at += 1) {
    const code = text.charCodeAt(at)
    if (isDashPlace(at)) {
      if (code !== dash) return false
      continue
    }
    const digit = digitOf(code)
    if (digit < 0) return false
    word = (word << 4) | digit
    digits += 1
    if ((digits & 7) === 0) words[(digits >> 3) - 1] = word
  }
  return !isNil(words)
}

function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  return code >= 97 && code <= 102 ? code - 87 : -1
}

function isNil(words: Uint32Array): boolean {
  return words[0] === 0 && words[1] === 0 && words[2] === 0 && words[3] === 0
}

function uuidOf(words: Uint32Array): string {
  const [first, second, third, fourth] = [
    hexOf(words[0]!),
    hexOf(words[1]!),
    hexOf(words[2]!),
    hexOf(words[3]!),
  ]
  const middle = `${second.slice(0, 4)}-${second.slice(4)}-${third.slice(0, 4)}`
  return `${first}-${middle}-${third.slice(4)}${fourth}`
}

/** Eight digits. */
function hexOf(word: number): string {
  return (word + 2 ** 32).toString(16).slice(1)
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
