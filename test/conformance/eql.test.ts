import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../src/diagnostic/span.ts'
import { compileEventFilter } from '../../src/language/eql/compile.ts'
import { parseEql } from '../../src/language/eql/parser.ts'
import { printEql } from '../../src/language/eql/printer.ts'
import type { EqlPipe } from '../../src/language/eql/tree.ts'
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
  readonly shape: { readonly kind: 'event' | 'sequence' | 'sample' }
}

const suitePath = 'conformance/eql-suite.json'
const hasSuite = hasSharedData(suitePath)

describe.skipIf(!hasSuite)('the EQL suite (skipped where ../shared is missing)', () => {
  const cases = hasSuite ? (JSON.parse(readSharedData(suitePath)) as readonly Case[]) : []
  const ofEvents = cases.filter((each) => each.shape.kind === 'event')
  const others = cases.filter((each) => each.shape.kind !== 'event')

  it.each(ofEvents)('$id: $query', (each) => {
    expect(answerOf(each)).toEqual(each.expected_event_ids)
  })

  it.each(others)('$id is read and written again', ({ query }) => {
    const tree = parseEql(queryTextOf(query, 'query'))
    const again = parseEql(queryTextOf(printEql(tree), 'printed'))
    expect(withoutSpans(again)).toEqual(withoutSpans(tree))
  })

  it.skip.each(others)('$id (a $shape.kind: comes with sequences)', () => {})
})

function answerOf({ query, dataset, id_field }: Case): readonly unknown[] {
  const events = eventsOf(dataset)
  // The datasets' own mappings: addresses are of type ip.
  const types = {
    ...guessFieldTypes(events),
    source_address: 'ip',
    destination_address: 'ip',
  } as const
  const { query: parsed, pipes } = parseEql(queryTextOf(query, 'query'))
  if (parsed.kind !== 'event') return []
  const { matches } = compileEventFilter(parsed.filter, jsonFieldSource(types), {
    categoryField: 'event.category',
  })
  return pipes.reduce(pipe, events.filter(matches)).map((event) => event[id_field])
}

function pipe(events: readonly Event[], { name, arguments: [count] }: EqlPipe): readonly Event[] {
  const size = count?.kind === 'literal' ? Number(count.value) : Number.NaN
  return name === 'head' ? events.slice(0, size) : events.slice(-size)
}

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
