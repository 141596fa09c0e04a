import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../src/diagnostic/span.ts'
import type { PipelineRow } from '../../src/language/compiled-query.ts'
import { compileEsql } from '../../src/language/esql/compile.ts'
import { parseEsql } from '../../src/language/esql/parser.ts'
import { printEsql } from '../../src/language/esql/printer.ts'
import type { FieldSource, FieldType } from '../../src/language/field-source.ts'
import { jsonFieldSource } from '../../src/language/json-field-source.ts'
import { chanceOf } from '../../src/time/chance.ts'
import { randomColumns, randomEvent, randomNow, randomQuery } from '../support/esql/random-query.ts'
import type { SlowRow } from '../support/esql/slow-expression.ts'
import { slowTable, type SlowTable } from '../support/esql/slow-interpreter.ts'
import { unlessRefused } from '../support/unless-refused.ts'

const seed = 20260302

// Pieces of queries, and what no query holds.
const words = [
  'FROM a | WHERE EVAL x = STATS BY KEEP SORT ROW ( ) [ " """ ` , n s * . == AND NOT IN LIKE /* // \\'.split(
    ' ',
  ),
  ['IS NULL', '5 minutes', '1.5e3', '::', 'case(', 'count(', '"a\\q"', '\n', '9'.repeat(400)],
  ['\ud800', '\u0000', '\u202e'],
].flat()

describe('ES|QL', () => {
  it('reads any text or throws the one error class', () => {
    const word = fc.constantFrom(...words)
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(word, { maxLength: 25 }).map((picked) => `FROM logs | ${picked.join(' ')}`),
    )
    const check = fc.property(text, (query) => {
      unlessRefused(() => compileEsql(queryTextOf(query, 'query'), fields))
    })
    fc.assert(check, { seed, numRuns: 1_000 })
  })

  it('gives the same tree again when it is printed', () => {
    const check = fc.property(fc.integer(), (number) => {
      const tree = parseEsql(queryTextOf(randomQuery(chanceOf('print', String(number))), 'query'))
      expect(bare(parseEsql(queryTextOf(printEsql(tree), 'query')))).toEqual(bare(tree))
    })
    fc.assert(check, { seed, numRuns: 500 })
  })

  it('gives in two halves what a slow interpreter gives in one', () => {
    const check = fc.property(fc.integer(), (number) => {
      const chance = chanceOf('halves', String(number))
      const query = randomQuery(chance)
      const events = Array.from({ length: chance.below(12) }, () => randomEvent(chance))
      expect({ query, ...inHalves(query, events) }).toEqual({ query, ...slowly(query, events) })
    })
    fc.assert(check, { seed, numRuns: 1_000 })
  })

  it('gives for texts that it knows by now what it gives when nothing is remembered', () => {
    let known = 0
    const check = fc.property(fc.integer(), (number) => {
      const chance = chanceOf('known', String(number))
      const asked = ['s', 'user.name', 'flag'].map(
        (name) => `(${name} IS NULL OR ${name} IS NOT NULL)`,
      )
      const query = randomQuery(chance).replace('logs', `logs | WHERE ${asked.join(' AND ')}`)
      const few = Array.from({ length: 12 }, () => randomEvent(chance))
      // Longer than it watches for before it remembers.
      const events = Array.from({ length: 1_300 }, () => few[chance.below(few.length)]!)
      const pipeline = compileEsql(queryTextOf(query, 'query'), fields)
      const forgetful = compileEsql(queryTextOf(query, 'query'), fields, { onNull: () => {} })
      const rowsOf = ({ match }: typeof pipeline): (PipelineRow | undefined)[] => events.map(match)
      const [rows, others] = [rowsOf(pipeline), rowsOf(forgetful)]
      if (rows.some((row) => row?.shared !== undefined)) known += 1
      expect(rows.map((row) => row === undefined)).toEqual(others.map((row) => row === undefined))
      const last = (all: typeof rows): PipelineRow[] =>
        all.slice(-40).filter((row) => row !== undefined)
      const at = { now: randomNow }
      expect({ query, ...pipeline.run(last(rows), at) }).toEqual({
        query,
        ...forgetful.run(last(others), at),
      })
    })
    fc.assert(check, { seed, numRuns: 100 })
    expect(known).toBeGreaterThan(50)
  })

  it('gives over a window that moves what it gives over the rows in it', () => {
    const check = fc.property(fc.integer(), (number) => {
      const chance = chanceOf('moving', String(number))
      const query = randomQuery(chance)
      const pipeline = compileEsql(queryTextOf(query, 'query'), fields)
      const rows = Array.from({ length: 8 }, () => pipeline.match(randomEvent(chance)))
      const window = pipeline.open({
        valueOf: (row, column) => rows[row]!.columns[column],
        compare: (left, right) => left - right,
      })
      const inside = new Set<number>()
      for (let move = 0; move < 12; move += 1) {
        const row = chance.below(rows.length)
        if (inside.delete(row)) window.leave(row)
        else if (rows[row] !== undefined) {
          inside.add(row)
          window.enter(row)
        }
        const numbers = [...inside].sort((left, right) => left - right)
        const at = { now: randomNow + move * 60_000 }
        const whole = pipeline.run(
          numbers.map((one) => rows[one]!),
          at,
        )
        const expected = whole.rows.map(({ values, sources }) => ({
          values,
          sources: sources.map((source) => numbers[source]),
        }))
        expect({ query, move, rows: window.table(at).rows }).toEqual({
          query,
          move,
          rows: expected,
        })
      }
    })
    fc.assert(check, { seed, numRuns: 150 })
  })
})

const elasticTypes = {
  text: 'keyword',
  whole: 'integer',
  boolean: 'boolean',
  date: 'date',
} as const
const types: Readonly<Record<string, FieldType>> = Object.fromEntries(
  randomColumns.map(({ name, kind }) => [name, elasticTypes[kind]]),
)
const fields: FieldSource<unknown> = jsonFieldSource(types)

interface Answer {
  readonly columns: readonly string[]
  readonly rows: readonly unknown[]
  readonly sources: readonly (readonly number[])[]
}

function inHalves(query: string, events: readonly unknown[]): Answer {
  const pipeline = compileEsql(queryTextOf(query, 'query'), fields)
  const rows: PipelineRow[] = []
  const places: number[] = []
  for (const [place, event] of events.entries()) {
    const row = pipeline.match(event)
    if (row === undefined) continue
    rows.push(row)
    places.push(place)
  }
  const table = pipeline.run(rows, { now: randomNow })
  return {
    columns: table.columns.map(({ name }) => name),
    rows: table.rows.map(({ values }) => values.map((value) => value ?? null)),
    sources: table.rows.map(({ sources }) => sources.map((source) => places[source]!)),
  }
}

function slowly(query: string, events: readonly Readonly<Record<string, unknown>>[]): Answer {
  const columns = randomColumns.map(({ name }) => name)
  const start: SlowTable = {
    columns,
    rows: events.map((event, index) => ({ values: storedRow(event), sources: [index] })),
  }
  const table = slowTable(parseEsql(queryTextOf(query, 'query')), start, randomNow)
  return {
    columns: table.columns,
    rows: table.rows.map(({ values }) => table.columns.map((name) => values.get(name) ?? null)),
    sources: table.rows.map(({ sources }) => sources),
  }
}

// As an index stores values: dates as numbers, several values sorted, texts once each.
function storedRow(event: Readonly<Record<string, unknown>>): SlowRow {
  const entries = randomColumns.flatMap(({ name, kind }) => {
    if (event[name] === undefined) return []
    const given = [event[name]].flat() as (string | number | boolean)[]
    const values = kind === 'date' ? given.map((one) => Date.parse(String(one))) : given
    const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    const stored = kind === 'text' ? [...new Set(sorted)] : sorted
    return [[name, stored.length === 1 ? stored[0]! : stored] as const]
  })
  return new Map(entries)
}

/** The tree without places, which printing moves. */
function bare(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(bare)
  if (typeof tree !== 'object' || tree === null) return tree
  const entries = Object.entries(tree).filter(([key]) => !/span$/i.test(key) && key !== 'written')
  return Object.fromEntries(entries.map(([key, value]) => [key, bare(value)]))
}
