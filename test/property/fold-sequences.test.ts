import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TrailEvent } from '../../src/ecs/trail-event.ts'
import type { Alert } from '../../src/engine/alert.ts'
import { createDetector } from '../../src/engine/create-detector.ts'
import type { Detector } from '../../src/engine/detector.ts'
import { foldAll } from '../../src/engine/fold-all.ts'
import { matchAll } from '../../src/engine/match-all.ts'
import { replay } from '../../src/engine/replay.ts'
import { queryTextOf } from '../../src/diagnostic/span.ts'
import type { Rule } from '../../src/rule/rule.ts'
import { minutes } from '../../src/time/duration.ts'
import { phases, ruleCases, streams, underLag } from '../support/engine/arbitraries.ts'
import { testFields } from '../support/engine/fixtures.ts'
import { sequenceCases } from '../support/engine/sequence-arbitraries.ts'
import { slowReplay, type SlowAlert } from '../support/engine/slow-replay.ts'
import { queryOf, type SequenceCase } from '../support/engine/slow-sequences.ts'
import { apart, disorder, shuffled } from '../support/engine/streams.ts'

const lags = ['none', 'override', 'unseen'] as const

interface SequenceRule {
  readonly rule: Rule
  readonly sequence: SequenceCase
}

const sequenceRules: fc.Arbitrary<SequenceRule> = fc
  .tuple(ruleCases.eql, sequenceCases)
  .map(([{ rule }, sequence]) => {
    const query = queryTextOf(queryOf(sequence), 'query')
    // Windows that hold several of the events; the bounds lie inside and outside of sequences.
    const lookBack = rule.lookBack + minutes(2)
    return { sequence, rule: { ...rule, type: 'eql', categoryField: 'c', lookBack, query } }
  })

/** Streams in which several events stand near each other. */
const denseStreams = streams(lags).map(({ events, lag }) => ({
  lag,
  events: events.map((event) => ({
    ...event,
    time: nearer(event.time),
    ingested: event.ingested === undefined ? undefined : nearer(event.ingested),
  })),
}))

const nearer = (time: number): number => Math.floor(time / 6_000) * 1_000

const detectorOf = (rule: Rule): Detector => createDetector(rule, testFields)

const alertsOf = (events: readonly TrailEvent[], rule: Rule, phase: number): readonly Alert[] =>
  foldAll(matchAll(events, [detectorOf(rule)]), { phase }).alerts

const shared = ({ time, run, group, events, eventCount, values, cold }: SlowAlert): SlowAlert => ({
  time,
  run,
  group,
  events,
  eventCount,
  values: Object.fromEntries(
    Object.entries(values).sort(([left], [right]) => (left < right ? -1 : 1)),
  ),
  cold,
})

const inTextOrder = (alerts: readonly SlowAlert[]): string[] =>
  alerts.map((alert) => JSON.stringify(shared(alert))).sort()

describe('folding sequences', () => {
  it('equals a slow replay, window by window', () => {
    let raised = 0
    fc.assert(
      fc.property(denseStreams, sequenceRules, phases, ({ events, lag }, one, phase) => {
        const { rule } = underLag(one, lag)
        const fast = alertsOf(events, rule, phase)
        raised += fast.length
        expect(inTextOrder(fast)).toEqual(
          inTextOrder(slowReplay(events, { rule, sequence: one.sequence, phase })),
        )
        expect(new Set(fast.map(({ id }) => id)).size).toBe(fast.length)
      }),
      { seed: 20_260_402, numRuns: 600 },
    )
    expect(raised).toBeGreaterThan(400)
  })

  it('does not depend on the order of input', () => {
    fc.assert(
      fc.property(
        denseStreams,
        sequenceRules,
        fc.infiniteStream(fc.nat()),
        (stream, one, chance) => {
          const { rule } = underLag(one, stream.lag)
          const events = apart(stream.events)
          expect(alertsOf(shuffled(events, chance), rule, 0)).toEqual(alertsOf(events, rule, 0))
        },
      ),
      { seed: 20_260_403, numRuns: 250 },
    )
  })

  it('gives a stream the alerts of the batch when nothing is later than its lateness', () => {
    fc.assert(
      fc.property(denseStreams, sequenceRules, phases, ({ events, lag }, one, phase) => {
        const { rule } = underLag(one, lag)
        const options = { detectors: [detectorOf(rule)], phase }
        const live: Alert[] = []
        const streamed = replay(events, {
          ...options,
          lateness: disorder(events),
          onAlert: (alert) => live.push(alert),
        })
        const batch = replay(events, options)
        expect(streamed).toEqual(batch)
        expect(inTextOrder(live)).toEqual(inTextOrder(batch.alerts))
      }),
      { seed: 20_260_404, numRuns: 250 },
    )
  })
})
