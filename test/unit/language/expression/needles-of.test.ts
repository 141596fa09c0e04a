import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../../src/diagnostic/span.ts'
import { eqlTest } from '../../../support/eql-test.ts'
import type { FieldSource } from '../../../../src/language/field-source.ts'
import { compileKql } from '../../../../src/language/kql/compile.ts'

const fields: FieldSource<unknown> = {
  resolve: (name) =>
    name === 'unmapped'
      ? undefined
      : {
          name,
          type: 'keyword',
          get: () => undefined,
          verbatimKey: name.startsWith('derived') ? undefined : name,
        },
  names: () => [],
  known: () => [],
}

function kql(text: string): unknown {
  const { needles } = compileKql(queryTextOf(text, 'query'), fields)
  return needles.map((group) => group.map((needle) => needle.text))
}

function eql(text: string): unknown {
  const query = queryTextOf(`any where ${text}`, 'query')
  const { needles } = eqlTest(query, fields, { categoryField: 'event.category' })
  return needles.map((group) => group.map((needle) => needle.text))
}

describe('needlesOf', () => {
  it('says of each needle what it came from', () => {
    expect(compileKql(queryTextOf('action:Create*', 'query'), fields).needles).toEqual([
      [{ text: '"Create', field: 'action', kind: 'prefix', value: 'Create' }],
    ])
  })

  it.each([
    ['an equality', 'a:"x y"', [['"x y"']]],
    ['a suffix', 'a:*User', [['User"']]],
    ['a part', 'a:*User*', [['User']]],
    ['the longest part of a pattern', 'a:C*reate*', [['reate']]],
    ['quotes and backslashes as JSON has them', 'a:"say \\"C:\\\\\\""', [['"say \\"C:\\\\\\""']]],
    ['each side of and', 'a:x and b:y', [['"x"'], ['"y"']]],
    ['all branches of or', 'a:(x or y)', [['"x"', '"y"']]],
    ['the best group of a branch', '(a:x and b:longer) or c:other', [['"longer"', '"other"']]],
    ['nothing for or with a branch that has none', 'a:x or not b:y', []],
    ['nothing for not', 'not a:x', []],
    ['nothing for existence', 'a:*', []],
    ['nothing for a derived field', 'derived.a:x', []],
    ['nothing for the empty text', 'a:""', []],
    ['nothing beyond printable ASCII', 'a:Zoë', []],
    ['nothing for what JSON could write without quotes', 'a:(22 or 1e5 or true or null)', []],
    ['nothing for parts of such', 'a:tru* and b:*5 and c:*al*', []],
    ['nothing for an unmapped field', 'unmapped:x', []],
  ])('takes of a KQL query %s', (_, query, expected) => {
    expect(kql(query)).toEqual(expected)
  })

  it.each([
    ['an equality, from either side', 'a == "x" and "y" == b', [['"x"'], ['"y"']]],
    ['a list', 'a in ("x", "y")', [['"x"', '"y"']]],
    ['like', 'a like ("x*", "y")', [['"y"', '"x']]],
    [
      'a search',
      'stringContains(a, "part") and startsWith(b, "head") and endsWith(c, "tail")',
      [['part'], ['"head'], ['tail"']],
    ],
    ['the longest literal of a regular expression', 'a regex "ab+cde(f|g)"', [['cde']]],
    [
      'small letters where case is ignored',
      'a : "X" and a in~ ("x") and startsWith~(a, "X") and a like~ "x*"',
      [['"x"'], ['"x"'], ['"x'], ['"x']],
    ],
    ['nothing for unequal', 'a != "x"', []],
    ['nothing for calculated values', 'concat(a, "x") == "y"', []],
  ])('takes of an EQL query %s', (_, query, expected) => {
    expect(eql(query)).toEqual(expected)
  })
})
