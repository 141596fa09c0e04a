import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../../../src/diagnostic/span.ts'
import { isTrailproofError } from '../../../../../src/diagnostic/trailproof-error.ts'
import { dissect, dissectColumns } from '../../../../../src/language/esql/extraction/dissect.ts'
import { parseDissectPattern } from '../../../../../src/language/esql/extraction/dissect-pattern.ts'

const span = queryTextOf('', 'pattern').spanOf(0, 0)

/** The columns that a pattern fills from a text; undefined where it does not fit. */
function taken(pattern: string, text: string): Readonly<Record<string, string>> | undefined {
  const parsed = parseDissectPattern(pattern, span)
  const values = dissect(text, parsed)
  if (values === undefined) return undefined
  return Object.fromEntries(
    dissectColumns(parsed).map(({ name, parts }) => [
      name,
      parts.map((part) => values[part]).join('|'),
    ]),
  )
}

describe('DISSECT', () => {
  it.each<readonly [string, string, string, Readonly<Record<string, string>> | undefined]>([
    ['takes the rest with the last key', '%{a} %{b}', 'x y z', { a: 'x', b: 'y z' }],
    ['ignores what follows a closing delimiter', '%{a};', 'x;rest', { a: 'x' }],
    ['fits all or not at all', '%{a} %{b};', 'x y', undefined],
    ['begins with its leading text', '{%{a}=%{b}', 'x{k=v', undefined],
    ['skips keys', '%{?a} %{} %{b}', '1 2 3', { b: '3' }],
    ['finds a modifier anywhere in a key', '%{{?k}=%{v}', '{bucketName=x', { v: 'x' }],
    ['joins appended keys in order', '%{+a} %{+a} %{b}', '1 2 3', { a: '1|2', b: '3' }],
    ['joins appended keys by number', '%{+a/2} %{+a/1}', '1 2', { a: '2|1' }],
    ['swallows repeated delimiters', '%{a->} %{b}', 'x    y', { a: 'x', b: 'y' }],
    ['gives nothing between two delimiters', '%{a},%{b},%{c}', 'x,,y', { a: 'x', b: '', c: 'y' }],
    ['keeps the last of a repeated key', '%{a} %{a}', '1 2', { a: '2' }],
    ['takes nothing from nothing', '%{a}', '', { a: '' }],
    ['never fits keys side by side', '%{a}%{b}', 'xy', undefined],
  ])('%s: %s', (_, pattern, text, expected) => {
    expect(taken(pattern, text)).toEqual(expected)
  })

  it.each([
    ['no keys', 'The pattern of DISSECT has no key.'],
    ['%{*a}=%{&a}', 'DISSECT of ES|QL has no reference keys such as %{*a}.'],
    ['%{+}', 'A key of DISSECT has no name behind its +.'],
  ])('refuses %s', (pattern, message) => {
    let failure: unknown
    try {
      parseDissectPattern(pattern, span)
    } catch (error) {
      failure = isTrailproofError(error) && [error.code, error.message]
    }
    expect(failure).toEqual(['ESQL_ARGUMENT', message])
  })

  it('stays linear on long texts', () => {
    const parsed = parseDissectPattern('%{a}aab%{b}aac%{c}', span)
    expect(dissect('a'.repeat(200_000), parsed)).toBe(undefined)
  })
})
