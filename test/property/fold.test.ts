import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TrailEvent } from '../../src/ecs/trail-event.ts'
import type { Alert } from '../../src/engine/alert.ts'
import { foldAll } from '../../src/engine/fold-all.ts'
import { matchAll } from '../../src/engine/match-all.ts'
import { replay } from '../../src/engine/replay.ts'
import { minutes, seconds } from '../../src/time/duration.ts'
import {
  phases,
  type FoldedType,
  ruleCases,
  streams,
  underLag,
  type RuleCase,
} from '../support/engine/arbitraries.ts'
import {
  anEvent,
  aQuery,
  aQueryRule,
  detectorOf,
  idOfNumber,
  testFields,
} from '../support/engine/fixtures.ts'
import { apart, disorder, shuffled } from '../support/engine/streams.ts'
import { slowReplay, type SlowAlert } from '../support/engine/slow-replay.ts'

const kinds: readonly FoldedType[] = ['query', 'eql', 'threshold', 'new_terms', 'esql']
const lags = ['none', 'override', 'unseen'] as const

function fastAlerts(
  events: readonly TrailEvent[],
  ruleCase: RuleCase,
  phase: number,
): readonly Alert[] {
  const detector = detectorOf(ruleCase.rule, ruleCase.pipeline)
  return foldAll(matchAll(events, [detector]), { phase }).alerts
}

const shared = ({ time, run, group, events, eventCount, values, cold }: SlowAlert): SlowAlert => ({
  time,
  run,
  group,
  events,
  eventCount,
  values,
  cold,
})

const inTextOrder = (alerts: readonly SlowAlert[]): string[] =>
  alerts.map((alert) => JSON.stringify(shared(alert))).sort()

describe('folding', () => {
  it.each(kinds)('of %s rules equals a slow replay, window by window', (kind) => {
    fc.assert(
      fc.property(streams(lags), ruleCases[kind], phases, ({ events, lag }, anyCase, phase) => {
        const ruleCase = underLag(anyCase, lag)
        const fast = fastAlerts(events, ruleCase, phase)
        const slow = slowReplay(events, { ...ruleCase, phase })
        expect(inTextOrder(fast)).toEqual(inTextOrder(slow))
        expect(new Set(fast.map(({ id }) => id)).size).toBe(fast.length)
      }),
      { seed: 20_260_302, numRuns: 1_500 },
    )
  })

  it.each(kinds)('of %s rules does not depend on the order of input', (kind) => {
    fc.assert(
      fc.property(
        streams(lags),
        ruleCases[kind],
        fc.infiniteStream(fc.nat()),
        (stream, anyCase, chance) => {
          const ruleCase = underLag(anyCase, stream.lag)
          const events = apart(stream.events)
          expect(fastAlerts(shuffled(events, chance), ruleCase, 0)).toEqual(
            fastAlerts(events, ruleCase, 0),
          )
        },
      ),
      { seed: 20_260_303, numRuns: 400 },
    )
  })
})

describe('a stream', () => {
  it.each(kinds)(
    'of %s rules gives the alerts of the batch when nothing is later than its lateness',
    (kind) => {
      fc.assert(
        fc.property(streams(lags), ruleCases[kind], phases, ({ events, lag }, anyCase, phase) => {
          const { rule, pipeline } = underLag(anyCase, lag)
          const options = { detectors: [detectorOf(rule, pipeline)], phase }
          const live: Alert[] = []
          const lateness = disorder(events)
          const streamed = replay(events, {
            ...options,
            lateness,
            onAlert: (alert) => live.push(alert),
          })
          const batch = replay(events, options)
          expect(streamed).toEqual(batch)
          expect(inTextOrder(live)).toEqual(inTextOrder(batch.alerts))
        }),
        { seed: 20_260_304, numRuns: 400 },
      )
    },
  )

  it('counts what comes later than its lateness as late, and accounts for every event', () => {
    fc.assert(
      fc.property(streams(['none']), fc.integer({ min: 0, max: 3_600 }), ({ events }, late) => {
        const lateness = seconds(late)
        let newest = Number.NEGATIVE_INFINITY
        let expected = 0
        for (const { time } of events) {
          newest = Math.max(newest, time)
          if (time < newest - lateness) expected += 1
        }
        const { records } = replay(events, {
          detectors: [detectorOf(aQueryRule())],
          phase: 0,
          lateness,
        })
        const judged = events.length - expected
        expect(records).toEqual({
          read: events.length,
          judged,
          skipped: 0,
          duplicate: 0,
          late: expected,
          malformed: 0,
        })
      }),
      { seed: 20_260_305, numRuns: 300 },
    )
  })
})

describe('the action index', () => {
  it('changes no alert and no count', () => {
    const action = fc.constantFrom('CreateUser', 'DeleteUser', 'ListUsers', 'GetUser')
    const query = fc
      .subarray(['CreateUser', 'DeleteUser', 'ListUsers'])
      .map((names) => aQuery(...names))
    fc.assert(
      fc.property(fc.array(action), fc.array(query, { maxLength: 5 }), (actions, queries) => {
        const events = actions.map((name, index) =>
          // Every third event repeats an id.
          anEvent(
            {
              at: minutes(index),
              action: name,
              id: idOfNumber(index - (index % 3 === 2 ? 1 : 0) + 1),
            },
            index,
          ),
        )
        const detectors = queries.map((one, index) =>
          detectorOf(aQueryRule({ shortName: `rule-${index}` }), undefined, one),
        )
        const options = { detectors, phase: 0 }
        expect(replay(events, { ...options, fields: testFields })).toEqual(replay(events, options))
      }),
      { seed: 20_260_306, numRuns: 300 },
    )
  })
})
