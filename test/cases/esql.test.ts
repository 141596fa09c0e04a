import { readFileSync } from 'node:fs'
import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser'
import { describe, expect, it } from 'vitest'
import { positionOf, queryTextOf } from '../../src/diagnostic/span.ts'
import { isTrailproofError } from '../../src/diagnostic/trailproof-error.ts'
import type { PipelineRow, ResultTable } from '../../src/language/compiled-query.ts'
import { compileEsql } from '../../src/language/esql/compile.ts'
import type { FieldType } from '../../src/language/field-source.ts'
import { jsonFieldSource } from '../../src/language/json-field-source.ts'

/** `events`, `rows` and `sources` are JSON, which has null. A row's values are as `run` gives them: a date is
 * milliseconds. */
interface Case {
  readonly name: string
  readonly query: string
  readonly types?: string
  readonly events?: string
  readonly now?: string
  readonly columns?: string
  readonly rows?: string
  readonly sources?: string
  readonly warnings?: readonly string[]
  readonly code?: string
  readonly message?: string
  readonly hint?: string
  readonly line?: number
  readonly column?: number
}

const file = new URL('esql.toml', import.meta.url)
const { case: cases } = getStaticTOMLValue(parseTOML(readFileSync(file, 'utf8'))) as unknown as {
  readonly case: readonly Case[]
}

describe('ES|QL', () => {
  it.each(cases.filter((each) => each.code === undefined))('$name', (each) => {
    const pipeline = compile(each)
    const rows: PipelineRow[] = []
    const places: number[] = []
    for (const [place, event] of eventsOf(each).entries()) {
      const row = pipeline.match(event)
      if (row === undefined) continue
      rows.push(row)
      places.push(place)
    }
    const table = pipeline.run(rows, { now: Date.parse(each.now ?? '2026-03-02T10:00:00Z') })
    const warnings = pipeline.warnings.map(({ message }) => message)
    expect({ ...shown(table, places), warnings }).toEqual({
      columns: each.columns,
      rows: JSON.parse(each.rows ?? '[]'),
      sources: each.sources === undefined ? expect.anything() : JSON.parse(each.sources),
      warnings: each.warnings ?? [],
    })
  })

  it.each(cases.filter((each) => each.code !== undefined))('$name', (each) => {
    const { code, message, hint, line, column } = each
    expect(errorOf(each)).toEqual({ code, message, hint, line, column })
  })
})

const defaultTypes: Readonly<Record<string, FieldType>> = {
  '@timestamp': 'date',
  'event.action': 'keyword',
  'event.provider': 'keyword',
  'event.outcome': 'keyword',
  'user.name': 'keyword',
  'user.target.name': 'keyword',
  'source.ip': 'ip',
  'source.as.number': 'long',
  'source.geo.city_name': 'keyword',
  n: 'integer',
  big: 'long',
  d: 'double',
  flag: 'boolean',
  t: 'text',
  flat: 'flattened',
}

function compile({ query, types }: Case): ReturnType<typeof compileEsql<unknown>> {
  const given = types === undefined ? defaultTypes : (JSON.parse(types) as typeof defaultTypes)
  return compileEsql(queryTextOf(query, 'query'), jsonFieldSource(given))
}

function eventsOf({ events = '[{}]' }: Case): readonly unknown[] {
  return JSON.parse(events) as readonly unknown[]
}

function shown({ columns, rows }: ResultTable, places: readonly number[]): object {
  return {
    columns: columns.map(({ name, type }) => `${name}:${type}`).join(' '),
    rows: rows.map(({ values }) => values.map((value) => value ?? null)),
    sources: rows.map(({ sources }) => sources.map((source) => places[source])),
  }
}

function errorOf(each: Case): object | undefined {
  try {
    compile(each)
    return undefined
  } catch (error) {
    if (!isTrailproofError(error)) throw error
    const { code, message, hint, span } = error
    return { code, message, hint, ...(span === undefined ? {} : positionOf(span)) }
  }
}
