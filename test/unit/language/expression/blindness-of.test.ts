import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../../src/diagnostic/span.ts'
import { eqlTest } from '../../../support/eql-test.ts'
import type { FieldSource } from '../../../../src/language/field-source.ts'
import { compileKql } from '../../../../src/language/kql/compile.ts'

const fields: FieldSource<unknown> = {
  resolve: (name) =>
    name.startsWith('no')
      ? undefined
      : {
          name,
          type: 'keyword',
          get: () => 'x',
          absent: name.startsWith('gone') ? `${name} needs a tag` : undefined,
        },
  names: () => [],
  known: () => [],
}

const blindKql = (text: string): unknown => compileKql(queryTextOf(text, 'query'), fields).blind
const blindEql = (text: string): unknown =>
  eqlTest(queryTextOf(`any where ${text}`, 'query'), fields, { categoryField: 'c' }).blind

describe('a query is blind', () => {
  it.each([
    ['a:x and gone:y', 'gone', 'gone needs a tag'],
    ['gone:* and a:x', 'gone', 'gone needs a tag'],
    ['gone1:x or gone2:y', 'gone1', 'gone1 needs a tag'],
    ['not (not gone:x)', 'gone', 'gone needs a tag'],
    ['nope:x', 'nope', 'no document of this view has the field'],
  ])('when it needs a field that no document can carry: %s', (query, field, reason) => {
    expect(blindKql(query)).toEqual({ field, reason })
  })

  it.each(['a:x or gone:y', 'not gone:x', 'a:x and not gone:*', 'a:x'])(
    'but not where it can do without: %s',
    (query) => {
      expect(blindKql(query)).toBe(undefined)
    },
  )

  it('in EQL by the same rules', () => {
    expect([
      blindEql('gone == "x"'),
      blindEql('gone != "x"'),
      blindEql('gone == null'),
      blindEql('stringContains(gone, a)'),
      blindEql('?nope : ("x", "y*")'),
      blindEql('false'),
    ]).toEqual([
      { field: 'gone', reason: 'gone needs a tag' },
      undefined,
      undefined,
      undefined,
      { field: 'nope', reason: 'no document of this view has the field' },
      undefined,
    ])
  })
})
