import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { WordCursor } from '../../../../src/cloudtrail/input/word-cursor.ts'

const placesOf = (text: string, word: string): readonly number[] =>
  Array.from(text.matchAll(new RegExp(`(?=${word})`, 'g')), ({ index }) => index)

it('finds every place of a word, whatever is asked for in between', () => {
  const letters = fc.constantFrom('e', 'v', 'N', '"', 'a')
  const words = fc.string({ unit: letters, minLength: 1, maxLength: 9 })
  const texts = fc
    .array(fc.oneof(words, fc.constant('veNvea"eN'), letters))
    .map((all) => all.join(''))
  fc.assert(
    fc.property(
      fc.constantFrom('vent', 've', 'eN"', 'a"eaNvea"eN', 'veNvea"eN', 'e'),
      fc.array(texts),
      (word, all) => {
        const cursor = new WordCursor(word)
        for (const text of all) {
          cursor.begin(text)
          for (let from = 0; from <= text.length; from += 1) {
            const expected = placesOf(text, word).find((place) => place >= from)
            expect(cursor.from(from)).toBe(expected ?? Number.POSITIVE_INFINITY)
          }
        }
      },
    ),
    { seed: 7, numRuns: 300 },
  )
})
