import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../src/diagnostic/span.ts'
import { parseEql } from '../../src/language/eql/parser.ts'
import { printEql } from '../../src/language/eql/printer.ts'
import { eqlSearch } from '../support/eql-test.ts'
import { streams } from '../support/engine/arbitraries.ts'
import { testFields } from '../support/engine/fixtures.ts'
import { sequenceCases } from '../support/engine/sequence-arbitraries.ts'
import { queryOf, slowSequences } from '../support/engine/slow-sequences.ts'
import { withoutSpans } from '../support/without-spans.ts'

const categoryField = 'event.category'

describe('sequences', () => {
  it('are those that a search from end to end finds', () => {
    let found = 0
    fc.assert(
      fc.property(streams(['none']), sequenceCases, ({ events }, sequence) => {
        const search = eqlSearch(queryTextOf(queryOf(sequence), 'query'), testFields, {
          categoryField,
        })
        const inOrder = events.toSorted((left, right) => left.time - right.time)
        const used = inOrder.flatMap((event) => {
          const row = search.match(event)
          return row === undefined ? [] : [{ event, time: event.time, columns: row.columns }]
        })
        const { matches } = search.run(used)
        found += matches.length
        const fast = matches.map(({ members, key }) => ({
          events: members.flatMap((row) => (row === undefined ? [] : [used[row]!.event])),
          key,
        }))
        expect(fast).toEqual(slowSequences(inOrder, sequence))
      }),
      { seed: 20_260_501, numRuns: 1_500 },
    )
    expect(found).toBeGreaterThan(1_500)
  })

  it('are read as they are printed', () => {
    fc.assert(
      fc.property(sequenceCases, (sequence) => {
        const tree = parseEql(queryTextOf(queryOf(sequence), 'query'))
        const again = parseEql(queryTextOf(printEql(tree), 'printed'))
        expect(withoutSpans(again)).toEqual(withoutSpans(tree))
      }),
      { seed: 20_260_502, numRuns: 300 },
    )
  })
})
