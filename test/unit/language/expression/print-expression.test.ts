import { expect, it } from 'vitest'
import { queryTextOf } from '../../../../src/diagnostic/span.ts'
import { lowerEventFilter } from '../../../../src/language/eql/lowering.ts'
import { parseEql } from '../../../../src/language/eql/parser.ts'
import { printExpression } from '../../../../src/language/expression/print-expression.ts'
import { jsonFieldSource } from '../../../../src/language/json-field-source.ts'
import { lowerKql } from '../../../../src/language/kql/lowering.ts'
import { parseKql } from '../../../../src/language/kql/parser.ts'

const fields = jsonFieldSource({
  a: 'keyword',
  b: 'keyword',
  n: 'long',
  ip: 'ip',
  t: 'date',
  item: 'nested',
  'item.x': 'keyword',
})

it.each([
  ['a:x and not (b:y* or n > 5)', 'a == "x" and not (b like "y*" or n > 5)'],
  ['a:* and ip:10.0.0.0/8', 'exists(a) and ip in network (10.0.0.0/8)'],
  ['t:2024', 'within(t, 1704067200000, 1735689599999)'],
  ['item:{ x:1 }', 'any item (item.x == "1")'],
])('shows what a KQL query means: %s', (query, expected) => {
  expect(
    printExpression(
      lowerKql(parseKql(queryTextOf(query, 'query')), fields, { now: undefined }).expression,
    ),
  ).toBe(expected)
})

it.each([
  ['any where a : ("x", "y*") and b in~ ("z")', '(a in~ ("x") or a like~ "y*") and b in~ ("z")'],
  ['any where not a regex~ "x.y" and ?n == null', 'not a regex~ "x.y" and not exists(?n)'],
  ['any where length(a) > 5', 'length(a) > 5'],
])('shows what an EQL query means: %s', (query, expected) => {
  const { query: parsed } = parseEql(queryTextOf(query, 'query'))
  const filter = parsed.kind === 'event' ? parsed.filter : undefined
  expect(
    printExpression(lowerEventFilter(filter!, fields, { categoryField: 'c' }).expression),
  ).toBe(expected)
})
