import { describe, expect, it } from 'vitest'
import { formatFinding } from '../../../../src/diagnostic/format-finding.ts'
import { findingOf } from '../../../../src/diagnostic/finding.ts'
import { queryTextOf, type QueryText } from '../../../../src/diagnostic/span.ts'
import { isTrailproofError } from '../../../../src/diagnostic/trailproof-error.ts'
import type { FieldSource } from '../../../../src/language/field-source.ts'
import { jsonFieldSource } from '../../../../src/language/json-field-source.ts'
import { compileKql } from '../../../../src/language/kql/compile.ts'

const fields = jsonFieldSource({ 'user.name': 'keyword', t: 'date' })

describe('compileKql', () => {
  it('places an error in the file that holds the query', () => {
    const text = 'user.name: a and\n  t:\n'
    const file = `name = 'x'\nquery = '''\n${text}'''\n`
    const source = { name: 'rules/x.toml', text: file }
    const start = file.indexOf(text)
    const spanOf: QueryText['spanOf'] = (from, to) => ({
      source,
      start: start + from,
      end: start + to,
    })
    expect(failureOf({ text, spanOf })).toBe(
      [
        'rules/x.toml:4:5  KQL_SYNTAX  Expected "(", "{", value, whitespace but end of input found.',
        '  4 |   t:',
        '    |     ^',
        '  Nothing follows "t:". Give a value, or * for any value.',
      ].join('\n'),
    )
  })

  it('tells every field once, with its place', () => {
    const { fields: uses } = compileKql(
      queryTextOf('user.name:(a or b) and not t:*', 'query'),
      fields,
    )
    expect(uses.map(({ name, span }) => [name, span.start, span.end])).toEqual([
      ['user.name', 0, 9],
      ['t', 27, 28],
    ])
  })

  it('suggests the nearest field in a warning', () => {
    const { warnings } = compileKql(queryTextOf('user.nam:x', 'query'), fields)
    expect(warnings.map(formatFinding)).toEqual([
      [
        'query:1:1  FIELD_UNKNOWN  No document has a field "user.nam". The condition never holds.',
        '  1 | user.nam:x',
        '    | ^^^^^^^^',
        '  Did you mean "user.name"?',
      ].join('\n'),
    ])
  })

  it('takes the present moment for date maths from its options', () => {
    const now = Date.UTC(2024, 2, 6)
    const { matches } = compileKql(queryTextOf('t > now-1d', 'query'), fields, { now })
    expect([{ t: '2024-03-05T12:00:00Z' }, { t: '2024-03-04T12:00:00Z' }].map(matches)).toEqual([
      true,
      false,
    ])
  })

  it('does not see texts that are too long to be indexed', () => {
    const limited: FieldSource<string | readonly string[]> = {
      resolve: (name) => ({ name, type: 'keyword', get: (event) => event, ignoreAbove: 3 }),
      names: () => [],
      known: () => ['f'],
    }
    const { matches } = compileKql(queryTextOf('f:* and f:*a*', 'query'), limited)
    // Four units, but three characters, are indexed.
    expect(['aaa', 'aaaa', 'a😀a', ['aaaa', 'a'], ['aaaa', 'b']].map(matches)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ])
  })

  it.each([
    [
      'parentheses',
      '('.repeat(100_000),
      'QUERY_TOO_DEEP',
      'The query is nested more than 200 levels deep.',
    ],
    [
      'lists',
      `f:${'('.repeat(100_000)}`,
      'QUERY_TOO_DEEP',
      'The query is nested more than 200 levels deep.',
    ],
    [
      'braces',
      'f:{'.repeat(50_000),
      'QUERY_TOO_DEEP',
      'The query is nested more than 200 levels deep.',
    ],
    ['characters', 'a'.repeat(300_000), 'QUERY_TOO_LONG', 'The query has 300000 characters.'],
  ])('refuses too many %s', (_, text, code, message) => {
    expect(errorOf(queryTextOf(text, 'query'))).toEqual({ code, message })
  })

  it.each([
    ' '.repeat(200_000),
    'a '.repeat(100_000),
    'a:b or '.repeat(30_000),
    'not '.repeat(50_000),
    '\\'.repeat(200_000),
  ])(
    'ends on a hostile text',
    (text) => {
      expect(['undefined', 'string']).toContain(typeof errorOf(queryTextOf(text, 'query'))?.code)
    },
    10_000,
  )
})

function errorOf(
  query: QueryText,
): { readonly code: string; readonly message: string } | undefined {
  try {
    compileKql(query, fields)
    return undefined
  } catch (error) {
    if (isTrailproofError(error)) return { code: error.code, message: error.message }
    throw error
  }
}

function failureOf(query: QueryText): unknown {
  try {
    return compileKql(query, fields)
  } catch (error) {
    return isTrailproofError(error) ? formatFinding(findingOf(error)) : error
  }
}
