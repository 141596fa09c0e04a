import { describe, expect, it } from 'vitest'
import { compileLucene } from '../../src/language/lucene/compile.ts'
import { readQueryCases } from '../support/query-cases.ts'

describe('Lucene', () => {
  const { cases, outcomeOf } = readQueryCases(new URL('lucene.toml', import.meta.url))
  it.each(cases)('$name', (each) => {
    expect(outcomeOf(each, compileLucene)).toEqual(each)
  })
})
