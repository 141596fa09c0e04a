import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../../src/diagnostic/span.ts'
import { compileEsql } from '../../../../src/language/esql/compile.ts'
import { tableOf } from '../../../../src/language/esql/table-of.ts'
import { jsonFieldSource } from '../../../../src/language/json-field-source.ts'

const fields = jsonFieldSource({ n: 'integer', at: 'date', user: 'keyword' })

function tableFor(query: string, events: readonly unknown[]): ReturnType<typeof tableOf> {
  return tableOf(compileEsql(queryTextOf(query, 'query'), fields), events, { now: 0 })
}

describe('a table', () => {
  it('writes dates in ISO with milliseconds, nothing as null and several values as a list', () => {
    const events = [{ at: ['2026-03-02T09:00:00Z', '2026-03-01'], n: 1 }, { user: 'eve' }]
    expect(tableFor('FROM logs', events)).toEqual({
      columns: [
        { name: 'at', type: 'date' },
        { name: 'n', type: 'integer' },
        { name: 'user', type: 'keyword' },
      ],
      rows: [
        [['2026-03-01T00:00:00.000Z', '2026-03-02T09:00:00.000Z'], 1, null],
        [null, null, 'eve'],
      ],
      truncated: false,
    })
  })

  it('ends where Elasticsearch ends: at 1,000 rows without a LIMIT, at 10,000 with one', () => {
    const events = Array.from({ length: 10_001 }, (_, n) => ({ n }))
    const sizes = ['FROM logs', 'FROM logs | LIMIT 20000', 'FROM logs | LIMIT 20'].map((query) => {
      const { rows, truncated } = tableFor(query, events)
      return [rows.length, truncated]
    })
    expect(sizes).toEqual([
      [1_000, true],
      [10_000, true],
      [20, false],
    ])
  })
})
