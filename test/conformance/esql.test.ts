import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../src/diagnostic/span.ts'
import { compileEsql } from '../../src/language/esql/compile.ts'
import { tableOf } from '../../src/language/esql/table-of.ts'
import type { FieldType } from '../../src/language/field-source.ts'
import { jsonFieldSource } from '../../src/language/json-field-source.ts'
import { hasSharedData, readSharedData } from '../support/shared-data.ts'

interface Case {
  readonly id: string
  readonly query: string
  readonly table: string | null
  readonly ignore_order: boolean
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly rows: readonly (readonly unknown[])[]
}

interface Suite {
  readonly types: Readonly<Record<string, Readonly<Record<string, FieldType>>>>
  readonly datasets: Readonly<Record<string, readonly unknown[]>>
  readonly cases: readonly Case[]
}

const suitePath = 'conformance/esql-suite.json'
const hasSuite = hasSharedData(suitePath)

describe.skipIf(!hasSuite)('the ES|QL suite (skipped where ../shared is missing)', () => {
  const suite: Suite = hasSuite
    ? (JSON.parse(readSharedData(suitePath)) as Suite)
    : { types: {}, datasets: {}, cases: [] }

  it.each(suite.cases)('$id: $query', (each) => {
    const types = each.table === null ? {} : suite.types[each.table]!
    const events = each.table === null ? [] : suite.datasets[each.table]!
    const pipeline = compileEsql(queryTextOf(each.query, 'query'), jsonFieldSource(types))
    const { columns, rows } = tableOf(pipeline, events, { now: 0 })
    expect({ columns, rows: comparable(rows, each) }).toEqual({
      columns: each.columns,
      rows: comparable(each.rows, each),
    })
  })
})

// The suite compares several values as a multiset, numbers to nine digits, and rows in order only where it says so.
function comparable(
  rows: readonly (readonly unknown[])[],
  { ignore_order }: Pick<Case, 'ignore_order'>,
): readonly unknown[] {
  const texts = rows.map((row) => JSON.stringify(row.map(comparableValue)))
  return ignore_order ? texts.sort() : texts
}

function byText(left: unknown, right: unknown): number {
  return String(left) < String(right) ? -1 : 1
}

function comparableValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparableValue).sort(byText)
  return typeof value === 'number' ? Number(value.toPrecision(10)) : value
}
