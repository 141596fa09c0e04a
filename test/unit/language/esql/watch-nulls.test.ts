import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../../src/diagnostic/span.ts'
import { compileEsql } from '../../../../src/language/esql/compile.ts'
import { tableOf } from '../../../../src/language/esql/table-of.ts'
import { jsonFieldSource } from '../../../../src/language/json-field-source.ts'

const fields = jsonFieldSource({ s: 'keyword', n: 'integer', m: 'integer' })

/** What is told of nulls while a query runs over an event. */
function toldOf(query: string, event: Readonly<Record<string, unknown>>): readonly string[] {
  const told: string[] = []
  const pipeline = compileEsql(queryTextOf(query, 'query'), fields, {
    onNull: ({ start, end }, reason) => told.push(`${query.slice(start, end)}: ${reason}`),
  })
  tableOf(pipeline, [event], { now: 0 })
  return told
}

describe('nulls that do not come of null', () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['FROM logs | WHERE s == "x"', { s: ['x', 'y'] }, ['s: several values']],
    ['FROM logs | WHERE NOT s LIKE "x*"', { s: ['x', 'y'] }, ['s: several values']],
    ['FROM logs | EVAL l = LENGTH(s)', { s: ['x', 'y'] }, ['LENGTH(s): several values']],
    ['FROM logs | EVAL q = n / m', { n: 1, m: 0 }, ['n / m: division by zero']],
    ['FROM logs | EVAL i = TO_INTEGER(s)', { s: 'x' }, ['TO_INTEGER(s): no result']],
    ['FROM logs | STATS a = MAX(n) | WHERE a / 0 == 1', { n: 1 }, ['a / 0: division by zero']],
    ['FROM logs | WHERE s == "x"', {}, []],
    ['FROM logs | EVAL c = MV_COUNT(s), d = COALESCE(s, "x")', { s: ['x', 'y'] }, []],
  ])('are told: %s', (query, event, told) => {
    expect(toldOf(query, event)).toEqual(told)
  })
})
