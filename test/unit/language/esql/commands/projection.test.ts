import { describe, expect, it } from 'vitest'
import { tableOfQuery } from '../../../../support/esql/rows-of.ts'

describe('names behind KEEP', () => {
  it('that are not mapped count as null where a wildcard would have kept them', () => {
    const query = 'FROM logs | KEEP user, other.* | WHERE other.name IS NULL'
    expect(tableOfQuery(query, [{ user: 'eve' }])).toEqual({
      columns: 'user:keyword',
      rows: [['eve']],
    })
  })

  it('are unknown where nothing kept them', () => {
    expect(() => tableOfQuery('FROM logs | KEEP user | WHERE other.name IS NULL')).toThrow(
      'There is no column "other.name" here.',
    )
  })
})

describe('_source', () => {
  it('is the document as JSON, for JSON_EXTRACT', () => {
    const query = 'FROM logs METADATA _source | EVAL v = JSON_EXTRACT(_source, "a.b") | KEEP v'
    expect(tableOfQuery(query, [{ a: { b: 7 } }, {}]).rows).toEqual([['7'], [null]])
  })

  it('is only there when it is asked for', () => {
    expect(tableOfQuery('FROM logs | EVAL s = _source | KEEP s', [{ a: 1 }]).columns).toBe('s:null')
  })
})
