import { describe, expect, it } from 'vitest'
import { globMatcher } from '../../../../src/language/lucene/glob-matcher.ts'
import { parseGlob } from '../../../../src/language/lucene/glob.ts'

const syntax = { questionMark: true, backslash: false }

describe('globMatcher', () => {
  it.each([
    ['abc', 'equals', ['abc']],
    ['', 'equals', []],
    ['abc*', 'prefix', ['abc']],
    ['**abc', 'suffix', ['abc']],
    ['*abc*', 'contains', ['abc']],
    ['*', 'glob', []],
    ['a*b*c', 'glob', ['a', 'b', 'c']],
    ['a?c', 'glob', ['a', 'c']],
  ])('knows the shape of %s', (pattern, shape, literals) => {
    const matcher = globMatcher(parseGlob(pattern, syntax), { ignoreCase: false })
    expect([matcher.syntax, matcher.literals]).toEqual([shape, literals])
  })

  it('reads a question mark and a backslash only where the language does', () => {
    const test = (questionMark: boolean, backslash: boolean): readonly boolean[] =>
      ['a?\\*', 'ab\\x', 'a?*'].map((text) =>
        globMatcher(parseGlob('a?\\*', { questionMark, backslash }), { ignoreCase: false }).test(
          text,
        ),
      )
    expect([test(false, false), test(true, false), test(false, true)]).toEqual([
      [true, false, false],
      [true, true, false],
      [false, false, true],
    ])
  })

  it.each(['*a*a*a*b', `*${'a?'.repeat(50)}b*`])(
    'ends on a hostile text: %s',
    (pattern) => {
      expect(
        globMatcher(parseGlob(pattern, syntax), { ignoreCase: true }).test('A'.repeat(100_000)),
      ).toBe(false)
    },
    5_000,
  )
})
