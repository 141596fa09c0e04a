import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { queryTextOf } from '../../src/diagnostic/span.ts'
import { isTrailproofError } from '../../src/diagnostic/trailproof-error.ts'
import { jsonFieldSource } from '../../src/language/json-field-source.ts'
import { compileLucene } from '../../src/language/lucene/compile.ts'

const pieces = [
  ...'k : ( ) [ ] { } + - ! " / * ? \\ \u0000 \ud800'.split(' '),
  ...'AND OR NOT TO ^2 ~ >= n:5 && || _exists_: now'.split(' '),
  ' ',
]
const piece = fc.constantFrom(...pieces)

it('a query in the Lucene language compiles or is refused with the one error, whatever the text', () => {
  const fields = jsonFieldSource({ k: 'keyword', n: 'long', t: 'date' })
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((chosen) => chosen.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.integer({ min: 1, max: 5_000 }).map((depth) => '('.repeat(depth) + 'k:a'),
  )
  fc.assert(
    fc.property(texts, (text) => {
      try {
        compileLucene(queryTextOf(text, 'query'), fields).matches({ k: 'a' })
      } catch (error) {
        expect(isTrailproofError(error) && error.code !== 'INTERNAL').toBe(true)
      }
    }),
    { seed: 20_260_601, numRuns: 3_000 },
  )
})
