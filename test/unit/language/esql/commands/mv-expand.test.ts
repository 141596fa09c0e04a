import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../../../src/diagnostic/span.ts'
import { compileEsql } from '../../../../../src/language/esql/compile.ts'
import { jsonFieldSource } from '../../../../../src/language/json-field-source.ts'
import { tableOfQuery } from '../../../../support/esql/rows-of.ts'

describe('MV_EXPAND', () => {
  it('gives a row for each value, in the column’s place; a row without a value stays', () => {
    const events = [{ n: 1, tags: ['b', 'a'], user: 'eve' }, { n: 2 }]
    expect(tableOfQuery('FROM logs | KEEP n, tags, user | MV_EXPAND tags', events)).toEqual({
      columns: 'n:integer tags:keyword user:keyword',
      rows: [
        [1, 'a', 'eve'],
        [1, 'b', 'eve'],
        [2, null, null],
      ],
    })
  })

  it('lets the column be compared as a single value', () => {
    const events = [{ tags: ['b', 'a'] }]
    const query = 'FROM logs | MV_EXPAND tags | WHERE tags == "a" | KEEP tags'
    expect(tableOfQuery(query, events).rows).toEqual([['a']])
  })

  it('expands column by column, and counts rows', () => {
    const events = [{ tags: ['b', 'a'], n: [1, 1] }]
    const query = 'FROM logs | MV_EXPAND tags | MV_EXPAND n | STATS c = COUNT(*)'
    expect(tableOfQuery(query, events).rows).toEqual([[4]])
  })

  it('leaves to the event alone what the event alone decides', () => {
    const query = 'FROM logs | MV_EXPAND tags | WHERE user == "eve" AND tags == "a" | KEEP tags'
    const fields = jsonFieldSource({ tags: 'keyword', user: 'keyword' })
    const { match, expanded } = compileEsql(queryTextOf(query, 'query'), fields)
    expect([
      match({ user: 'bob', tags: 'a' }),
      match({ user: 'eve', tags: 'b' }),
      expanded,
    ]).toEqual([undefined, { columns: ['b'] }, ['tags']])
  })
})
