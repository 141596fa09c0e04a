import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../../src/diagnostic/span.ts'
import { isTrailproofError } from '../../../../src/diagnostic/trailproof-error.ts'
import { isSafeForBacktracking } from '../../../../src/language/lucene/regexp-safety.ts'
import { parseRegexp } from '../../../../src/language/lucene/regexp-parser.ts'
import { regexpMatcher } from '../../../../src/language/lucene/regexp-matcher.ts'

const span = queryTextOf('', 'pattern').spanOf(0, 0)
const matches = (pattern: string, text: string, ignoreCase = false): boolean =>
  regexpMatcher(pattern, { ignoreCase, span }).test(text)

describe("Lucene's regular expressions", () => {
  it.each([
    ['stand for the whole text', 'b', 'abc', false],
    ['take ^ and $ as characters', '^a$', '^a$', true],
    ['let . be a line break', 'a.b', 'a\nb', true],
    ['read a quoted part as it is', 'a"*|"b', 'a*|b', true],
    ['read .*? as an optional star', 'a.*?', 'abc', true],
    ['repeat what is repeated at least once', '(a+){2}', 'a', false],
    ['repeat what is repeated', '(a+){2}', 'aaa', true],
    ['count', 'a{2,3}', 'aaaa', false],
    ['count without an end', 'a{2,}', 'aaaa', true],
    ['know predefined sets', '\\w+\\s\\d\\D', 'ab_1 2x', true],
    ['know predefined sets inside of sets', '[\\d\\-x]+', '12-x', true],
    ['negate sets', '[^a-c]', 'd', true],
    ['take a bracket first in a set', '[]]', ']', true],
    ['escape anything', '\\.\\*\\(\\@', '.*(@', true],
    ['know any text and no text', '@a|#', 'bca', true],
    ['match nothing with #', '#', '', false],
    ['take an empty group', 'a()b', 'ab', true],
    ['take braces first as characters', '{a', '{a', true],
    ['see one character where UTF-16 has two units', 'a.b', 'a😀b', true],
  ])('%s: %s on %s', (_, pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected)
  })

  it('ignore the case of letters but not of sets', () => {
    expect([
      matches('Ab[c]', 'aBc', true),
      matches('Ab[c]', 'abC', true),
      matches('é', 'É', true),
    ]).toEqual([true, false, false])
  })

  it.each([
    ['a(', 'The regular expression is not valid at character 3: it ends too early.'],
    [
      '(a',
      'The regular expression is not valid at character 3: the group that "(" opens is not closed.',
    ],
    ['a)', 'The regular expression is not valid at character 2: ")" has no counterpart before it.'],
    [
      '[a',
      'The regular expression is not valid at character 3: the set that "[" opens is not closed.',
    ],
    [
      '[z-a]',
      'The regular expression is not valid at character 5: a range of characters has its ends in the wrong order.',
    ],
    [
      'a{x}',
      'The regular expression is not valid at character 3: a repetition is written {n}, {n,} or {n,m}.',
    ],
    [
      'a{3,2}',
      'The regular expression is not valid at character 7: {3,2} has its numbers in the wrong order.',
    ],
    [
      'a{2000}',
      'The regular expression is not valid at character 7: at most 1000 repetitions can be asked for.',
    ],
    ['a|', 'The regular expression is not valid at character 3: it ends too early.'],
    [
      '"a',
      'The regular expression is not valid at character 3: the literal text after " is not closed.',
    ],
    [
      '(('.repeat(40),
      'The regular expression is not valid at character 52: groups are nested more than 50 deep.',
    ],
    ['a'.repeat(1001), 'The pattern has 1001 characters.'],
  ])('are refused when not valid: %s', (pattern, message) => {
    expect(failureOf(pattern)).toEqual({ code: 'PATTERN_INVALID', message })
  })

  it.each<readonly [string, string, boolean]>([
    ['.*a.*&.*b.*', 'xbxa', true],
    ['.*a.*&.*b.*', 'xaxa', false],
    ['x(a+&[ab]{2})y', 'xaay', true],
    ['x(a+&[ab]{2})y', 'xaaay', false],
    ['a&a|b', 'b', true],
    ['.*(0>&1|z)', '0>&1', false],
    ['.*(0>&1|z)', 'z', true],
    ['&', '&', true],
    ['((a{1,3}){1,3}&.*)b', `${'a'.repeat(9)}b`, true],
  ])('intersect what stands on both sides of &: %s on %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected)
  })

  it('begin no range with an escaped character', () => {
    const found = ['\\', '-', ']', 'a'].map((text) => matches('[a\\\\-]', text))
    expect(found).toEqual([true, true, false, true])
  })

  it('follow all ways at once where texts are long', () => {
    expect(matches('(.*a)*&(.*b)*', `${'ab'.repeat(50_000)}c`)).toBe(false)
  })

  it.each([
    ['~a', "The operator ~ (complement) of Lucene's regular expressions is not supported."],
    [
      '<1-9>',
      "The operator < (numeric interval) of Lucene's regular expressions is not supported.",
    ],
    ['((a{1,900}){900}b)', 'The regular expression is too large to run safely.'],
  ])('are refused by name when not modelled: %s', (pattern, message) => {
    expect(failureOf(pattern)).toEqual({ code: 'PATTERN_UNSUPPORTED', message })
  })

  it.each([
    '(a+)+b',
    '(a|aa)+c',
    '.*a.*a.*a.*[b]',
    '(a*)*[b]',
    '[a]*b?[a]*c?[a]*[d]',
    'a{1,1000}[b]',
  ])(
    'end on a hostile text: %s',
    (pattern) => {
      expect(matches(pattern, `${'a'.repeat(100_000)}!b!c!d`)).toBe(false)
    },
    5_000,
  )
})

describe('isSafeForBacktracking', () => {
  it.each([
    ['[ab]+c', true],
    ['[ab]+c.*', true],
    ['(ab|cd)[0-9]{4}', true],
    ['a?b?[c]', true],
    ['[ab]+[bc]+', false],
    ['.*[ab]+c', false],
    ['(ab)+', false],
    ['([ab]+)?c[d]*', false],
    ['(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)', false],
  ])('of %s is %s', (pattern, expected) => {
    expect(isSafeForBacktracking(parseRegexp(pattern, span))).toBe(expected)
  })
})

function failureOf(pattern: string): unknown {
  try {
    return regexpMatcher(pattern, { ignoreCase: false, span }).syntax
  } catch (error) {
    return isTrailproofError(error) ? { code: error.code, message: error.message } : error
  }
}
