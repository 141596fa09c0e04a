import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../../src/diagnostic/span.ts'
import { isTrailproofError } from '../../../../src/diagnostic/trailproof-error.ts'
import { java, oniguruma, type Dialect } from '../../../../src/language/regex/dialect.ts'
import { compileRegex } from '../../../../src/language/regex/regex.ts'

const span = queryTextOf('', 'pattern').spanOf(0, 0)

function found(pattern: string, text: string, dialect: Dialect = java): readonly string[] {
  const regex = compileRegex(pattern, { dialect, span })
  return [...regex.matches(text)].map(({ start, end }) => text.slice(start, end))
}

function failureOf(pattern: string, dialect: Dialect = java): unknown {
  try {
    compileRegex(pattern, { dialect, span })
    return undefined
  } catch (error) {
    return isTrailproofError(error) ? `${error.code} ${error.message}` : error
  }
}

describe('regular expressions of Java', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a|ab', 'ab', ['a']],
    ['\\w++b', 'aab', []],
    ['(?>a|ab)c', 'abc', []],
    ['`(?![rn]|\\d)\\w', '`r `1 `x', ['`x']],
    ['(?<=\\$)\\w+', 'a $b', ['b']],
    ['(?<!\\$)\\b\\w+', 'a $b', ['a']],
    ['(?i)ab(?-i)c', 'ABc ABC', ['ABc']],
    ['(?i:É)', 'é', []],
    ['.', '\u2028a', ['a']],
    ['(?s).', '\n', ['\n']],
    ['a$', 'a\n', ['a']],
    ['(?m)^b$', 'a\r\nb\r\nc', ['b']],
    ['\\Qa.b\\E+', 'a.bb axb', ['a.bb']],
    ['(?x) a b # both', 'ab', ['ab']],
    ['[a-c&&[^b]]+', 'abc', ['a', 'c']],
    ['[\\w.-]+', 'a-b.c d', ['a-b.c', 'd']],
    ['[^\\s\\d]+', 'a1 b', ['a', 'b']],
    ['\\p{Lu}\\P{L}', 'aÉ1', ['É1']],
    ['\\h\\x41\\u0042', ' \u00a0AB', ['\u00a0AB']],
    ['\\R', 'a\r\nb', ['\r\n']],
    ['(?<!^)b', 'bb', ['b']],
    ['x{2,}?', 'xxxx', ['xx', 'xx']],
    ['.', '😀', ['😀']],
    ['[😀-😂]', '😁', ['😁']],
  ])('find %s in %j', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected)
  })

  it.each([
    [
      'a{',
      'PATTERN_INVALID The regular expression is not valid at character 3: a repetition is written {n}, {n,} or {n,m}.',
    ],
    [
      '(a',
      'PATTERN_INVALID The regular expression is not valid at character 3: the group that "(" opens is not closed.',
    ],
    [
      '*a',
      'PATTERN_INVALID The regular expression is not valid at character 2: "*" has nothing to repeat.',
    ],
    ['(a)\\1', 'PATTERN_UNSUPPORTED \\1 in a regular expression of Java is not supported.'],
    ['(?<=a+)b', 'PATTERN_UNSUPPORTED A look behind of varying length is not supported.'],
    [
      '(?=(a))a',
      'PATTERN_UNSUPPORTED A group that captures inside a look-around or possessive part is not supported.',
    ],
    ['((a{1,900}){900})', 'PATTERN_UNSUPPORTED A pattern of that size is not supported.'],
    [
      'a{1001}',
      'PATTERN_UNSUPPORTED A repetition of more than 1000 in a regular expression of Java is not supported.',
    ],
  ])('are refused where they are wrong or would be slow: %s', (pattern, message) => {
    expect(failureOf(pattern)).toBe(message)
  })
})

describe('regular expressions of Oniguruma', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['^b$', 'a\nb\nc', ['b']],
    ['(?m)a.b', 'a\nb', ['a\nb']],
    ['.', '\r', ['\r']],
    ['(?i)É', 'é', ['é']],
    ['\\h+', 'xaf', ['af']],
    ['[[:alpha:]_]+', 'a_1', ['a_']],
    ['a{,2}b', 'aaab', ['aab']],
    ['a{x}', 'a{x}', ['a{x}']],
    ['[]a]+', 'a]b', ['a]']],
  ])('find %s in %j', (pattern, text, expected) => {
    expect(found(pattern, text, oniguruma)).toEqual(expected)
  })

  it('name groups by anything up to the closing sign', () => {
    const regex = compileRegex('(?<Esql.id>\\d+):(x)', { dialect: oniguruma, span })
    expect(regex.groups).toEqual([
      { group: 1, name: 'Esql.id' },
      { group: 2, name: undefined },
    ])
  })
})

describe('hostile patterns', () => {
  const texts = ['a', 'ab', 'a.', ' ', '\n ', 'ac'].map((part) =>
    part.repeat(100_000 / part.length),
  )

  // Backtracking would need longer than the world is old; a quadratic search of 100 KB some minutes.
  it.each([
    '(a+)+$',
    '(a|a)*[bB]{2}',
    '(?:a*)*[xX]',
    '(a?){20}[bB]{3}',
    '(.*)(.*)(.*)(.*)[xX]',
    '(?:[^.]+\\.)+[^.]+[xX]$',
    '(?:\\w++[`´]){2,}',
    '(?=(?:a+)+[bB])[cC]',
    '(?>a+)[bB][cC]',
    'a.*[bB][cC]|[aA][cC]',
    '\\s+$',
  ])('stay linear: %s', { timeout: 10_000 }, (pattern) => {
    const regexes = [java, oniguruma].map((dialect) => compileRegex(pattern, { dialect, span }))
    const counts = regexes.map((regex) => texts.map((text) => [...regex.matches(text)].length))
    expect(counts.flat().every((count) => count <= 100_001)).toBe(true)
  })
})
