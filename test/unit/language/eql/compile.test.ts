import { describe, expect, it } from 'vitest'
import { formatFinding } from '../../../../src/diagnostic/format-finding.ts'
import { queryTextOf } from '../../../../src/diagnostic/span.ts'
import { isTrailproofError } from '../../../../src/diagnostic/trailproof-error.ts'
import { eqlTest } from '../../../support/eql-test.ts'
import { jsonFieldSource } from '../../../../src/language/json-field-source.ts'

const fields = jsonFieldSource({
  'event.category': 'keyword',
  'event.type': 'keyword',
  n: 'long',
  size: 'double',
  ip: 'ip',
})
const compile = (text: string, categoryField = 'event.category'): ReturnType<typeof eqlTest> =>
  eqlTest(queryTextOf(text, 'query'), fields, { categoryField })

describe('compileEql', () => {
  it('tests the category on the field that the rule names', () => {
    const events = [{ event: { category: 'info' } }, { event: { type: ['info', 'x'] } }, {}]
    expect([
      events.map(compile('info where true').matches),
      events.map(compile('info where true', 'event.type').matches),
      events.map(compile('any where true', 'event.type').matches),
    ]).toEqual([
      [true, false, false],
      [false, true, false],
      [true, true, true],
    ])
  })

  it('tells every field once, the category among them', () => {
    const { fields: uses } = compile('info where n > 1 and (n < 5 or size == 1) and ?gone == null')
    expect(uses.map((use) => use.name)).toEqual(['event.category', 'n', 'size', 'gone'])
  })

  it('warns of a category field that no document has', () => {
    expect(compile('info where true', 'event.kinds').warnings.map(formatFinding)).toEqual([
      [
        'query:1:1  FIELD_UNKNOWN  No document has a field "event.kinds". No event has a category; write "any where".',
        '  1 | info where true',
        '    | ^^^^^^^^^^^^^^^',
      ].join('\n'),
    ])
  })

  it.each([
    ['string(5.0)', '5.0'],
    ['string(12345678.5)', '1.23456785E7'],
    ['string(0.0001)', '1.0E-4'],
    ['string(7 / 2)', '3'],
    ['string(-7 % 4)', '-3'],
    ['string(7 / 2.0)', '3.5'],
    ['concat("a", 1, true, 2.5)', 'a1true2.5'],
    ['substring("hello", -3, -1)', 'll'],
    ['substring("hello", 3, 2)', ''],
    ['between("a(b)(c)", "(", ")")', 'b'],
    ['between("a(b)(c)", "(", ")", true)', 'b)(c'],
    ['between~("AxB", "a", "b")', 'x'],
    ['string(indexOf("abcabc", "c", 3))', '5'],
    ['string(indexOf~("abc", "C"))', '2'],
    ['string(number("-12"))', '-12.0'],
    ['string(number("0xff"))', '255.0'],
    ['string(number("ff", 16))', '255.0'],
    ['string(number("1.5"))', '1.5'],
    ['string(length("😀"))', '2'],
    ['string(startsWith("ab", "a"))', 'true'],
    ['string(cidrMatch("10.0.0.1", "10.0.0.0/8"))', 'true'],
    ['string(add(1, 2)  == 3)', 'true'],
  ])('calculates %s', (expression, expected) => {
    expect(compile(`any where ${expression} == "${expected}"`).matches({})).toBe(true)
  })

  it.each([
    'number("12a")',
    'number("")',
    'number("8", 8)',
    'indexOf("a", "b")',
    '1 / 0',
    'concat("a", null)',
    'length(null)',
    'cidrMatch("x", "10.0.0.0/8")',
  ])('yields null for %s', (expression) => {
    expect(compile(`any where ${expression} == null`).matches({})).toBe(true)
  })

  it.each([
    ['parentheses', `any where ${'('.repeat(100_000)}`, 'QUERY_TOO_DEEP'],
    ['negations', `any where ${'not '.repeat(50_000)}`, 'QUERY_TOO_DEEP'],
    ['signs', `any where ${'-'.repeat(100_000)}`, 'QUERY_TOO_DEEP'],
    ['calls', `any where ${'f('.repeat(50_000)}`, 'QUERY_TOO_DEEP'],
    ['characters', `any where ${'x'.repeat(300_000)}`, 'QUERY_TOO_LONG'],
    ['open texts', `any where ${'"""'.repeat(50_000)}`, 'EQL_SYNTAX'],
    ['open comments', '/*'.repeat(100_000), 'EQL_SYNTAX'],
  ])(
    'refuses too many %s',
    (_, text, code) => {
      expect(codeOf(text)).toBe(code)
    },
    10_000,
  )
})

function codeOf(text: string): unknown {
  try {
    return compile(text)
  } catch (error) {
    return isTrailproofError(error) ? error.code : error
  }
}
