import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../src/diagnostic/span.ts'
import { compileAssuming } from '../../../src/rule/assumed-fields.ts'
import type { QueryDraft } from '../../../src/rule/rule.ts'

const compile = (type: QueryDraft['type'], query: string): unknown =>
  compileAssuming({ type, query: queryTextOf(query, 'q'), categoryField: 'event.category' })

describe('compileAssuming', () => {
  it.each<[string, QueryDraft['type'], string]>([
    ['a number', 'eql', 'any where my.count > 5'],
    ['an address', 'eql', 'any where cidrMatch(my.address, "10.0.0.0/8")'],
    ['a boolean', 'eql', 'any where my.flag == true and my.other == false'],
    ['a number, in ES|QL', 'esql', 'from logs-x | where my.count + 1 > 5 | keep my.count'],
    ['an average', 'esql', 'from logs-x | stats a = avg(my.count) by my.name'],
    ['a date', 'esql', 'from logs-x | eval d = date_trunc(1 hour, my.time) | keep d'],
    [
      'several at once',
      'esql',
      'from logs-x | where my.count > 5 and cidr_match(my.address, "10.0.0.0/8") and my.flag',
    ],
    ['columns that a wildcard keeps', 'esql', 'from logs-x | keep my.* | where my.name == "a"'],
    [
      'several addresses of one function',
      'esql',
      'from logs-x | eval a = coalesce(my.ip, other.ip, source.ip)',
    ],
    [
      'a text that is named like an address',
      'esql',
      'from logs-x | where starts_with(my.ip, "10.")',
    ],
    ['a nested field', 'query', 'my.list: { name: a and value > 5 }'],
  ])('takes a field to be what the query needs: %s', (_, type, query) => {
    expect(() => compile(type, query)).not.toThrow()
  })

  it.each<[string, QueryDraft['type'], string, string]>([
    ['a syntax error', 'eql', 'any where my.count >', 'EQL_SYNTAX'],
    [
      'a field of two types',
      'eql',
      'any where my.count + 1 > 5 and my.count like "a*"',
      'EQL_TYPE',
    ],
    [
      'a column that is gone',
      'esql',
      'from logs-x | keep my.name | where my.count > 5',
      'ESQL_COLUMN_UNKNOWN',
    ],
    ['a sum of two texts', 'esql', 'from logs-x | eval a = "x" + "y"', 'ESQL_TYPE'],
  ])('throws what no types would help: %s', (_, type, query, code) => {
    expect(() => compile(type, query)).toThrow(expect.objectContaining({ code }))
  })
})
