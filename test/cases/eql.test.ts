import { describe, expect, it } from 'vitest'
import { eqlTest } from '../support/eql-test.ts'
import { readQueryCases } from '../support/query-cases.ts'

describe('EQL', () => {
  const { cases, outcomeOf } = readQueryCases(new URL('eql.toml', import.meta.url))
  it.each(cases)('$name', (each) => {
    const outcome = outcomeOf(each, (query, fields) =>
      eqlTest(query, fields, { categoryField: 'event.category' }),
    )
    expect(outcome).toEqual(each)
  })
})
