const longText = 64
const samples = 8

interface Entry<V> {
  readonly text: string
  readonly value: V
}

/** A map from texts that is quick for long ones. Each record brings its own copy of a text, and a Map goes through all of
 * it to hash it, which takes longer than to compare it with the text that it most likely is. */
export class TextMap<V> {
  readonly #all = new Map<string, V>()
  /** The first of the long texts that look alike. Only one, so that texts made to look alike gain nothing. */
  readonly #bySample = new Map<number, Entry<V>>()

  get size(): number {
    return this.#all.size
  }

  get(text: string): V | undefined {
    if (text.length >= longText) {
      const first = this.#bySample.get(sampleOf(text))
      if (first !== undefined && first.text === text) return first.value
    }
    return this.#all.get(text)
  }

  /** Adds a text that is not there yet. */
  add(text: string, value: V): void {
    this.#all.set(text, value)
    if (text.length < longText) return
    const sample = sampleOf(text)
    if (!this.#bySample.has(sample)) this.#bySample.set(sample, { text, value })
  }

  clear(): void {
    this.#all.clear()
    this.#bySample.clear()
  }
}

/** A hash of some characters: ends of long texts differ more than their beginnings. */
function sampleOf(text: string): number {
  const { length } = text
  const step = Math.floor(length / samples)
  let hash = length
  for (let count = 1; count <= samples; count += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(length - count), 0x9e3779b1)
    hash = Math.imul(hash ^ text.charCodeAt(count * step - 1), 0x85ebca6b)
    hash ^= hash >>> 15
  }
  // Small integers are what a Map is quickest with.
  return hash >>> 2
}
