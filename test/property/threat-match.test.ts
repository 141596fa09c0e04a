import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { TrailEvent } from '../../src/ecs/trail-event.ts'
import type { Alert } from '../../src/engine/alert.ts'
import { foldAll } from '../../src/engine/fold-all.ts'
import { matchAll } from '../../src/engine/match-all.ts'
import { phases, streams } from '../support/engine/arbitraries.ts'
import { detectorOf } from '../support/engine/fixtures.ts'
import { slowReplay, type SlowAlert } from '../support/engine/slow-replay.ts'
import { apart, shuffled } from '../support/engine/streams.ts'
import { threatCases, type ThreatCase } from '../support/engine/threat-arbitraries.ts'

const fast = (
  events: readonly TrailEvent[],
  { rule, indicators }: ThreatCase,
  phase: number,
): readonly Alert[] => {
  const detector = detectorOf(rule, undefined, undefined, { indicators })
  return foldAll(matchAll(events, [detector]), { phase }).alerts
}

const inTextOrder = (alerts: readonly SlowAlert[]): string[] =>
  alerts
    .map(({ time, run, group, events, eventCount, values, cold }) =>
      JSON.stringify({ time, run, group, events, eventCount, values, cold }),
    )
    .sort()

it('folding of threat_match rules equals a slow replay, window by window', () => {
  fc.assert(
    fc.property(
      streams(['none', 'override']),
      threatCases,
      phases,
      ({ events, lag }, anyCase, phase) => {
        const timestampOverride = lag === 'override' ? 'event.ingested' : undefined
        const threat = { ...anyCase, rule: { ...anyCase.rule, timestampOverride } }
        const slow = slowReplay(events, { rule: threat.rule, phase, indicators: threat.slow })
        expect(inTextOrder(fast(events, threat, phase))).toEqual(inTextOrder(slow))
      },
    ),
    { seed: 20_260_701, numRuns: 1_000 },
  )
})

it('folding of threat_match rules does not depend on the order of input', () => {
  fc.assert(
    fc.property(
      streams(['none']),
      threatCases,
      fc.infiniteStream(fc.nat()),
      ({ events: drawn }, threat, chance) => {
        const events = apart(drawn)
        expect(fast(shuffled(events, chance), threat, 0)).toEqual(fast(events, threat, 0))
      },
    ),
    { seed: 20_260_702, numRuns: 300 },
  )
})
