// The nil UUID is not among them: its words mark a row without an id.
const canonical = /^(?!00000000-0000-0000-0000-0{12})[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/
const wordsOfId = 4

/** The ids of the events that matched, in order, findable. CloudTrail's eventID is a UUID and is kept as 16 bytes;
 * any other text is kept as it is. */
export class EventIds {
  #words = new Uint32Array(16 * wordsOfId)
  #length = 0
  /** Open addressing; a slot holds index + 1. */
  #slots = new Int32Array(64)
  readonly #texts = new Map<number, string>()
  readonly #indexOfText = new Map<string, number>()

  /** The index of an id, or undefined. */
  find(id: string): number | undefined {
    if (!canonical.test(id)) return this.#indexOfText.get(id)
    const words = wordsOf(id)
    const held = this.#slots[this.#slotOf(words)]!
    return held === 0 ? undefined : held - 1
  }

  /** Appends an id that is not there yet, or undefined for an event without one. */
  push(id: string | undefined): void {
    const index = this.#length
    this.#length += 1
    if ((index + 1) * wordsOfId > this.#words.length) this.#growWords()
    if (id === undefined) return
    if (!canonical.test(id)) {
      this.#texts.set(index, id)
      this.#indexOfText.set(id, index)
      return
    }
    const words = wordsOf(id)
    this.#words.set(words, index * wordsOfId)
    if (this.#length * 2 > this.#slots.length) this.#growSlots(index)
    this.#slots[this.#slotOf(words)] = index + 1
  }

  /** The id at an index; undefined where the event had none. */
  at(index: number): string | undefined {
    const text = this.#texts.get(index)
    if (text !== undefined) return text
    const words = this.#words.subarray(index * wordsOfId, (index + 1) * wordsOfId)
    return words.every((word) => word === 0) ? undefined : uuidOf(words)
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
      const words = this.#words.subarray(index * wordsOfId, (index + 1) * wordsOfId)
      if (words.some((word) => word !== 0)) this.#slots[this.#slotOf(words)] = index + 1
    }
  }
}

function wordsOf(uuid: string): Uint32Array {
  const hex = uuid.replaceAll('-', '')
  return Uint32Array.of(
    Number.parseInt(hex.slice(0, 8), 16),
    Number.parseInt(hex.slice(8, 16), 16),
    Number.parseInt(hex.slice(16, 24), 16),
    Number.parseInt(hex.slice(24, 32), 16),
  )
}

function uuidOf(words: Uint32Array): string {
  const hex = Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
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
