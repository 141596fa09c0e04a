import { afterBlanks } from './blanks.ts'
import { WordCursor } from './word-cursor.ts'
import { backslash, colon, comma, quote } from './json-bytes.ts'

/** The members that say from where and with what a call came. */
export type CallerMember = 'sourceIPAddress' | 'userAgent'

/** Reads sourceIPAddress and userAgent off a record's text, where they stand as CloudTrail writes them: behind the
 * action, with nothing but members between that are texts. That they stand on one level with the action is seen so. */
export class CallerTexts {
  /** Either key, wherever it stands: only parsing can tell one inside another object from the record's own. */
  readonly #keys = [new WordCursor('sourceIPAddress"'), new WordCursor('userAgent"')]
  #text = ''
  #address = 0
  #agent = 0

  /** Takes a text whose records are read next, from left to right. */
  begin(text: string): void {
    this.#text = text
    for (const key of this.#keys) key.begin(text)
  }

  /** Reads the members that follow a value which ends before `from`. `to` is the end of the record. */
  read(from: number, to: number): void {
    this.#address = 0
    this.#agent = 0
    const end = this.#readRow(from, to)
    // Of two members with one key JSON.parse takes the later one.
    for (const key of this.#keys) if (key.from(end) < to) this.#address = this.#agent = 0
  }

  /** The value of a member, a byte a character. */
  of(member: CallerMember): string | undefined {
    const begin = member === 'userAgent' ? this.#agent : this.#address
    return begin === 0 ? undefined : this.#text.slice(begin, this.#text.indexOf('"', begin))
  }

  /** Goes through members whose values are texts without escapes, as far as the agent. Gives where it stopped. */
  #readRow(from: number, to: number): number {
    const text = this.#text
    let end = from
    while (this.#agent === 0) {
      const key = textAfter(text, afterBlanks(text, end), comma)
      if (key === 0) return end
      const keyEnd = text.indexOf('"', key)
      const value = textAfter(text, afterBlanks(text, keyEnd + 1), colon)
      const valueEnd = text.indexOf('"', value)
      const isEscaped =
        text.charCodeAt(keyEnd - 1) === backslash || text.charCodeAt(valueEnd - 1) === backslash
      const isInside = keyEnd !== -1 && valueEnd !== -1 && valueEnd < to
      if (!isInside || value === 0 || isEscaped) return end
      if (isKey(text, key, keyEnd, 'sourceIPAddress')) this.#address = value
      else if (isKey(text, key, keyEnd, 'userAgent')) this.#agent = value
      end = valueEnd + 1
    }
    return end
  }
}

/** Where the text begins that follows a mark which must stand at a place; 0 where there is no such. */
function textAfter(text: string, at: number, mark: number): number {
  if (text.charCodeAt(at) !== mark) return 0
  const begin = afterBlanks(text, at + 1)
  return text.charCodeAt(begin) === quote ? begin + 1 : 0
}

function isKey(text: string, from: number, to: number, key: CallerMember): boolean {
  return to - from === key.length && text.startsWith(key, from)
}
