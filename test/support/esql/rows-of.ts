import { queryTextOf } from '../../../src/diagnostic/span.ts'
import { compileEsql } from '../../../src/language/esql/compile.ts'
import { tableOf } from '../../../src/language/esql/table-of.ts'
import type { FieldType } from '../../../src/language/field-source.ts'
import { jsonFieldSource } from '../../../src/language/json-field-source.ts'

const types: Readonly<Record<string, FieldType>> = {
  '@timestamp': 'date',
  user: 'keyword',
  tags: 'keyword',
  text: 'text',
  n: 'integer',
  d: 'double',
  ip: 'ip',
}

/** The columns and rows that a query gives over events of a few fields. */
export function tableOfQuery(
  query: string,
  events: readonly Readonly<Record<string, unknown>>[] = [],
): { readonly columns: string; readonly rows: readonly (readonly unknown[])[] } {
  const pipeline = compileEsql(queryTextOf(query, 'query'), jsonFieldSource(types))
  const { columns, rows } = tableOf(pipeline, events, { now: 0 })
  return { columns: columns.map(({ name, type }) => `${name}:${type}`).join(' '), rows }
}
