import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../src/diagnostic/span.ts'
import { compileEql } from '../../src/language/eql/compile.ts'
import { parseEql } from '../../src/language/eql/parser.ts'
import { printEql } from '../../src/language/eql/printer.ts'
import { guessFieldTypes } from '../../src/language/guess-field-types.ts'
import { jsonFieldSource } from '../../src/language/json-field-source.ts'
import { hasSharedData, readSharedData } from '../support/shared-data.ts'
import { withoutSpans } from '../support/without-spans.ts'

type Event = Readonly<Record<string, unknown>>

interface Case {
  readonly id: string
  readonly dataset: string
  readonly id_field: string
  readonly query: string
  readonly expected_event_ids: readonly number[]
}

const suitePath = 'conformance/eql-suite.json'
const hasSuite = hasSharedData(suitePath)

describe.skipIf(!hasSuite)('the EQL suite (skipped where ../shared is missing)', () => {
  const cases = hasSuite ? (JSON.parse(readSharedData(suitePath)) as readonly Case[]) : []

  it.each(cases)('$id: $query', (each) => {
    expect(answerOf(each)).toEqual(each.expected_event_ids)
  })

  it.each(cases)('$id is read and written again', ({ query }) => {
    const tree = parseEql(queryTextOf(query, 'query'))
    const again = parseEql(queryTextOf(printEql(tree), 'printed'))
    expect(withoutSpans(again)).toEqual(withoutSpans(tree))
  })
})

/** The ids of all matches one after the other; -1 stands for an event that must not be there. */
function answerOf({ query, dataset, id_field }: Case): readonly unknown[] {
  const events = eventsOf(dataset)
  // What the datasets' own mappings say beyond what their values show.
  const types = {
    ...guessFieldTypes(events),
    source_address: 'ip',
    destination_address: 'ip',
    version: 'version',
  } as const
  const compiled = compileEql(queryTextOf(query, 'query'), jsonFieldSource(types), {
    categoryField: 'event.category',
  })
  if (compiled.kind === 'test') {
    return events.filter(compiled.query.matches).map((event) => event[id_field])
  }
  const used = events.flatMap((event) => {
    const row = compiled.query.match(event)
    return row === undefined ? [] : [{ event, time: timeOf(event), columns: row.columns }]
  })
  const inOrder = used.toSorted((left, right) => left.time - right.time)
  return compiled.query
    .run(inOrder)
    .matches.flatMap(({ members }) =>
      members.map((row) => (row === undefined ? -1 : inOrder[row]!.event[id_field])),
    )
}

const timeOf = (event: Event): number => Date.parse(String(event['@timestamp']))

function eventsOf(dataset: string): readonly Event[] {
  return readSharedData(`conformance/eql-events-${dataset}.jsonl`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => withNullValue(JSON.parse(line) as Event))
}

// The dataset's mapping has null_value "NULL" for this field: an explicit null is indexed as that text.
function withNullValue(event: Event): Event {
  const field = 'optional_field_default_null'
  return event[field] === null ? { ...event, [field]: 'NULL' } : event
}
