import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../src/diagnostic/span.ts'
import { globMatcher } from '../../src/language/lucene/glob-matcher.ts'
import { parseGlob } from '../../src/language/lucene/glob.ts'
import { regexpMatcher } from '../../src/language/lucene/regexp-matcher.ts'
import { parseRegexp } from '../../src/language/lucene/regexp-parser.ts'
import { foldAscii } from '../../src/language/fold-case.ts'
import { anyText } from '../support/query-arbitraries.ts'
import { slowGlob, slowRegexp } from '../support/slow-patterns.ts'
import { unlessRefused } from '../support/unless-refused.ts'

const span = queryTextOf('', 'pattern').spanOf(0, 0)
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 5 }),
  fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'é', '😀', '\n', '.', '*'), maxLength: 8 }),
)

describe('wildcard patterns', () => {
  it('match what trying everything matches', () => {
    const pattern = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 5 }),
      fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '\\', '😀'), maxLength: 7 }),
    )
    fc.assert(
      fc.property(
        pattern,
        text,
        fc.boolean(),
        fc.boolean(),
        (source, subject, backslash, ignoreCase) => {
          const glob = parseGlob(source, { questionMark: true, backslash })
          const folded = ignoreCase ? foldAscii(subject) : subject
          const expected = slowGlob(glob, Array.from(folded))
          expect(globMatcher(glob, { ignoreCase }).test(subject)).toBe(expected)
        },
      ),
      { seed: 11, numRuns: 4000 },
    )
  })
})

describe('regular expressions', () => {
  const piece = fc.constantFrom(
    'a',
    'b',
    'ab',
    '.',
    '*',
    '+',
    '?',
    '|',
    '(',
    ')',
    '[ab]',
    '[^a]',
    '{2}',
    '{1,3}',
    '"*"',
    '\\.',
    '@',
    '#',
    '&',
    '😀',
  )
  const soup = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
  const { source: formed } = fc.letrec<{ source: string }>((tie) => ({
    source: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom('a', 'b', 'ab', '.', '[ab]', '[^a]', '"*"', '\\.', '@', '😀'),
      fc.tuple(tie('source'), tie('source')).map(([left, right]) => left + right),
      fc.tuple(tie('source'), tie('source')).map(([left, right]) => `(${left}|${right})`),
      fc.tuple(tie('source'), tie('source')).map(([left, right]) => `(${left}&${right})`),
      fc
        .tuple(tie('source'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{0,1}', '{2,}'))
        .map(([inner, repeat]) => `(${inner})${repeat}`),
    ),
  }))
  const source = fc.oneof(soup, { arbitrary: formed, weight: 3 })

  it('match what following every way at once matches', () => {
    fc.assert(
      fc.property(
        source,
        fc.array(text, { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        (pattern, subjects, ignoreCase) => {
          const tree = unlessRefused(() => parseRegexp(pattern, span))
          if (tree === undefined) return
          // Intersections multiply: what grows too large is refused.
          const matcher = unlessRefused(() => regexpMatcher(pattern, { ignoreCase, span }))
          if (matcher === undefined) return
          const { test } = matcher
          expect(subjects.map(test)).toEqual(
            subjects.map((subject) => slowRegexp(tree, subject, ignoreCase)),
          )
        },
      ),
      { seed: 12, numRuns: 1500 },
    )
  })

  it('hold in every match the literals that they promise', () => {
    fc.assert(
      fc.property(source, text, (pattern, subject) => {
        const matcher = unlessRefused(() => regexpMatcher(pattern, { ignoreCase: false, span }))
        if (matcher === undefined || !matcher.test(subject)) return
        expect(matcher.literals.filter((literal) => !subject.includes(literal))).toEqual([])
      }),
      { seed: 13, numRuns: 1500 },
    )
  })

  it('are read or refused by the one error class', () => {
    fc.assert(
      fc.property(anyText, (pattern) => {
        unlessRefused(() => regexpMatcher(pattern, { ignoreCase: true, span }))
      }),
      { seed: 14, numRuns: 1000 },
    )
  })
})
