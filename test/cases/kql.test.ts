import { describe, expect, it } from 'vitest'
import { compileKql } from '../../src/language/kql/compile.ts'
import { readQueryCases } from '../support/query-cases.ts'

describe('KQL', () => {
  const { cases, outcomeOf } = readQueryCases(new URL('kql.toml', import.meta.url))
  it.each(cases)('$name', (each) => {
    expect(outcomeOf(each, compileKql)).toEqual(each)
  })
})
