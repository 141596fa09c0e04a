import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../src/diagnostic/span.ts'
import type { TrailEvent } from '../../src/ecs/trail-event.ts'
import { createDetector } from '../../src/engine/create-detector.ts'
import type { Detector } from '../../src/engine/detector.ts'
import { PageStore } from '../../src/engine/memory/page-store.ts'
import { replay } from '../../src/engine/replay.ts'
import {
  type FoldedType,
  phases,
  ruleCases,
  streams,
  underLag,
  type Lag,
} from '../support/engine/arbitraries.ts'
import { detectorOf, idOfNumber, testFields } from '../support/engine/fixtures.ts'
import { sequenceCases } from '../support/engine/sequence-arbitraries.ts'
import { queryOf } from '../support/engine/slow-sequences.ts'
import { spillInMemory } from '../support/engine/spill-in-memory.ts'
import { threatCases } from '../support/engine/threat-arbitraries.ts'

const copies = 4

const detectors: Readonly<Record<string, fc.Arbitrary<(lag: Lag) => Detector>>> = {
  ...Object.fromEntries(
    (['query', 'eql', 'threshold', 'new_terms', 'esql'] satisfies FoldedType[]).map((kind) => [
      kind,
      ruleCases[kind].map((ruleCase) => (lag: Lag) => {
        const { rule, pipeline } = underLag(ruleCase, lag)
        return detectorOf(rule, pipeline)
      }),
    ]),
  ),
  sequence: fc.tuple(ruleCases.eql, sequenceCases).map(([{ rule }, sequence]) => () => {
    const query = queryTextOf(queryOf(sequence), 'query')
    return createDetector({ ...rule, type: 'eql', categoryField: 'c', query }, testFields)
  }),
  threat_match: threatCases.map(({ rule, indicators }) => () => {
    return detectorOf(rule, undefined, undefined, { indicators })
  }),
}

/** The same stream again and again, later each time and with ids of its own. */
function repeated(events: readonly TrailEvent[]): readonly TrailEvent[] {
  const later = 600_000
  return Array.from({ length: copies }, (_, copy) =>
    events.map((event) => ({
      ...event,
      cache: [],
      record: { ...event.record, eventID: `${idOfNumber(event.position)}-${copy}` },
      position: event.position + copy * 1_000,
      time: event.time + copy * later,
      ingested: event.ingested === undefined ? undefined : event.ingested + copy * later,
    })),
  ).flat()
}

describe('hits that spill', () => {
  it.each(Object.keys(detectors))(
    'give the alerts of %s rules that they give in memory',
    (kind) => {
      let written = 0
      fc.assert(
        fc.property(
          streams(['none', 'override', 'unseen']),
          detectors[kind]!,
          phases,
          ({ events, lag }, make, phase) => {
            const spill = spillInMemory()
            const store = new PageStore({ bytes: 1, spill })
            const stream = repeated(events)
            const plain = replay(stream, { detectors: [make(lag)], phase })
            expect(replay(stream, { detectors: [make(lag)], phase, store })).toEqual(plain)
            written += spill.written()
          },
        ),
        { seed: 20_261_124, numRuns: 40, endOnFailure: true, interruptAfterTimeLimit: 20_000 },
      )
      expect(written).toBeGreaterThan(0)
    },
  )
})
