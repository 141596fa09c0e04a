import type { QueryText } from '../../diagnostic/span.ts'
import type { JsonObject } from '../../cloudtrail/record.ts'
import type { PipelineRow } from '../../language/compiled-query.ts'
import type { CompiledSearch, TimedRow } from '../../language/compiled-search.ts'
import { compileEql, type CompiledEql } from '../../language/eql/compile.ts'
import { compileEsql } from '../../language/esql/compile.ts'
import { tableOf } from '../../language/esql/table-of.ts'
import type { Field, Scalar } from '../../language/field-source.ts'
import { jsonFieldSource } from '../../language/json-field-source.ts'
import { compileKql } from '../../language/kql/compile.ts'
import type { Instant } from '../../time/duration.ts'
import type { QueryItem, QueryView } from './query-view.ts'
import type { Queried, QueryOptions } from './query.ts'

/** Runs a query whose matches are events or sets of them. */
export async function matchingEvents<E>(
  text: QueryText,
  view: QueryView<E>,
  options: QueryOptions & { readonly language: 'kql' | 'eql' },
): Promise<Queried> {
  const compiled = compile(text, view, options)
  if (compiled.kind === 'search') return searchedEvents(compiled.query, view, options)
  const { query } = compiled
  const idOf = idReader(options.idField)
  const matches: { readonly ids: readonly Scalar[] }[] = []
  let read = 0
  for await (const item of view.items) {
    read += 1
    if (query.matches(item.event)) matches.push({ ids: [idOf(item)] })
  }
  const result = { kind: 'matches', matches, read } as const
  return { result, warnings: query.warnings, input: view.report() }
}

/** What stands among the ids of a match for an event that must not be there. */
const missingId = -1

/** Runs a sequence or sample over all events, in the order of their time. */
async function searchedEvents<E>(
  search: CompiledSearch<E>,
  view: QueryView<E>,
  options: QueryOptions,
): Promise<Queried> {
  const idOf = idReader(options.idField)
  const timestamp = view.fields.resolve('@timestamp')
  const rows: (TimedRow & { readonly id: Scalar })[] = []
  let read = 0
  for await (const item of view.items) {
    read += 1
    const row = search.match(item.event)
    if (row === undefined) continue
    rows.push({ columns: row.columns, time: timeOf(item.event, timestamp), id: idOf(item) })
  }
  rows.sort((left, right) => left.time - right.time)
  const matches = search.run(rows).matches.map(({ members }) => ({
    ids: members.map((row) => (row === undefined ? missingId : rows[row]!.id)),
  }))
  const result = { kind: 'matches', matches, read } as const
  return { result, warnings: search.warnings, input: view.report() }
}

function compile<E>(
  text: QueryText,
  { fields }: QueryView<E>,
  options: QueryOptions & { readonly language: 'kql' | 'eql' },
): CompiledEql<E> {
  const { language, now, categoryField = 'event.category' } = options
  return language === 'kql'
    ? { kind: 'test', query: compileKql(text, fields, { now }) }
    : compileEql(text, fields, { categoryField })
}

/** Runs an ES|QL query over all events as one table. */
export async function tableOfEvents<E>(
  text: QueryText,
  view: QueryView<E>,
  options: QueryOptions,
): Promise<Queried> {
  const pipeline = compileEsql(text, view.fields)
  const timestamp = view.fields.resolve('@timestamp')
  const rows: PipelineRow[] = []
  let newest: Instant = 0
  for await (const { event } of view.items) {
    newest = Math.max(newest, timeOf(event, timestamp))
    const row = pipeline.match(event)
    if (row !== undefined) rows.push(row)
  }
  const matched = {
    ...pipeline,
    gates: undefined,
    match: (row: PipelineRow) => row,
    tracer: undefined,
  }
  const table = tableOf(matched, rows, { now: options.now ?? newest })
  return { result: { kind: 'table', table }, warnings: pipeline.warnings, input: view.report() }
}

function timeOf<E>(event: E, timestamp: Field<E> | undefined): Instant {
  const time = timestamp?.get(event)
  return typeof time === 'number' ? time : 0
}

const usualIds = ['event.id', 'eventID', '_id']

/** Reads what names an event: a field of its object, or its number from 0. */
export function idReader(idField: string | undefined): (item: QueryItem<unknown>) => Scalar {
  const names = idField === undefined ? usualIds : [idField]
  // The field's own JSON value is wanted, so that a number stays a number.
  const text = jsonFieldSource(Object.fromEntries(names.map((name) => [name, 'keyword' as const])))
  const fields = names.map((name) => ({ name, field: text.resolve(name) }))
  return ({ object, position }) => {
    for (const { name, field } of fields) {
      const plain = scalarAt(object, name)
      if (plain !== undefined) return plain
      const value = field?.get(object)
      if (value !== undefined) return typeof value === 'object' ? String(value[0]) : value
    }
    return position
  }
}

function scalarAt(object: JsonObject, name: string): Scalar | undefined {
  const value = Object.hasOwn(object, name) ? object[name] : undefined
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}
