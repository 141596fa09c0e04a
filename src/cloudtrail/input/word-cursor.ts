/** What logs hold most of, the most frequent first; other characters are rare. */
const frequent = '"eaitrson:c1,md20ulp3456789bgf./-A{}hyw[]ES_IRTUCDPMLNO'

/** Longer ones V8 searches for with tables that it makes anew each time. */
const longestAnchor = 6

/** Finds the places of a word in a text that is gone through from left to right. Each stretch is searched once, however
 * often it is asked for, and by the word's rarest character: that is many times as fast as a regular expression. */
export class WordCursor {
  readonly #word: string
  /** A part of the word that begins with its rarest character, and where. */
  readonly #anchor: string
  readonly #offset: number
  #text = ''
  #next = Number.POSITIVE_INFINITY

  constructor(word: string) {
    this.#word = word
    const ranks = Array.from(word, rarity)
    this.#offset = ranks.indexOf(Math.max(...ranks))
    this.#anchor = word.slice(this.#offset, this.#offset + longestAnchor)
  }

  /** Takes the text that is gone through next. */
  begin(text: string): void {
    this.#text = text
    this.#next = -1
  }

  /** The first place of the word from one on; infinite when there is none. */
  from(place: number): number {
    if (this.#next < place) this.#next = this.#search(place)
    return this.#next
  }

  #search(place: number): number {
    const text = this.#text
    let at = text.indexOf(this.#anchor, place + this.#offset)
    if (this.#anchor !== this.#word) {
      while (at !== -1 && !text.startsWith(this.#word, at - this.#offset)) {
        at = text.indexOf(this.#anchor, at + 1)
      }
    }
    return at === -1 ? Number.POSITIVE_INFINITY : at - this.#offset
  }
}

function rarity(character: string): number {
  const rank = frequent.indexOf(character)
  return rank === -1 ? frequent.length : rank
}
