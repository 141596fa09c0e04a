import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TrailEvent } from '../../src/ecs/trail-event.ts'
import type { Alert } from '../../src/engine/alert.ts'
import { alertFieldSource } from '../../src/engine/alerts/alert-field-source.ts'
import { overAlerts } from '../../src/engine/alerts/over-alerts.ts'
import { detectorKinds } from '../../src/engine/create-detector.ts'
import type { Detector } from '../../src/engine/detector.ts'
import { foldAll } from '../../src/engine/fold-all.ts'
import { matchAll } from '../../src/engine/match-all.ts'
import { replay } from '../../src/engine/replay.ts'
import type { Rule } from '../../src/rule/rule.ts'
import { phases, ruleCases, streams, type FoldedType } from '../support/engine/arbitraries.ts'
import {
  anEvent,
  aQuery,
  aQueryRule,
  detectorOf,
  testFields,
  valueOf,
} from '../support/engine/fixtures.ts'
import { slowReplay } from '../support/engine/slow-replay.ts'
import { apart, disorder, shuffled } from '../support/engine/streams.ts'

const base = aQueryRule({
  id: 'base',
  shortName: 'base',
  interval: 180_000,
  lookBack: 420_000,
  timestampOverride: undefined,
})

function over(rule: Rule): Detector {
  const fields = alertFieldSource(testFields)
  const compiled = { kind: 'test', query: aQuery() } as const
  const made = detectorKinds.map((kind) => kind.create(rule, compiled, fields))
  return overAlerts(
    made.find((one) => one !== undefined)!,
    'only',
  )
}

const overRule = (rule: Rule): Rule => ({
  ...rule,
  id: 'over',
  shortName: 'over',
  timestampOverride: undefined,
})

type Comparable = Pick<Alert, 'run' | 'time' | 'group' | 'events' | 'eventCount'>

const plain = ({ run, time, group, events, eventCount }: Comparable): string =>
  JSON.stringify({ run, time, group, events: [...events].sort(), eventCount })

/** The alerts of the base rule as events, and what the slow replay makes of them. */
function slowly(
  events: readonly TrailEvent[],
  alerts: readonly Alert[],
  { rule, phase }: { readonly rule: Rule; readonly phase: number },
): readonly string[] {
  const byId = new Map(events.map((event) => [event.record['eventID'], event]))
  const documents = alerts
    .toSorted((left, right) => (left.run.to + left.id < right.run.to + right.id ? -1 : 1))
    .map(({ id, run, events: [source] }, position) => {
      const created = Date.parse(run.to)
      const of = byId.get(source)!
      const fields = Object.fromEntries(['k1', 'k2', 'k3'].map((name) => [name, valueOf(of, name)]))
      return anEvent({ at: created, ingested: created + 1, id, fields }, position)
    })
  const records = new Map(alerts.map(({ id, events: ids }) => [id, ids]))
  return slowReplay(documents, { rule, phase }).map((alert) => {
    const behind = [...new Set(alert.events.flatMap((id) => records.get(id)!))]
    return plain({ ...alert, events: behind, eventCount: behind.length })
  })
}

const types: readonly FoldedType[] = ['query', 'threshold', 'new_terms']

describe('rules over alerts', () => {
  it.each(types)('of type %s equal a slow replay of the alerts that they read', (type) => {
    fc.assert(
      fc.property(streams(['none']), ruleCases[type], phases, ({ events }, { rule }, phase) => {
        const reading = overRule(rule)
        const detectors = [detectorOf(base), over(reading)]
        const { alerts } = foldAll(matchAll(events, detectors), { phase })
        const [below, above] = [false, true].map((isOver) =>
          alerts.filter(({ rule: { shortName } }) => (shortName === 'over') === isOver),
        )
        expect(above!.map(plain).sort()).toEqual(
          [...slowly(events, below!, { rule: reading, phase })].sort(),
        )
      }),
      { seed: 20_260_801, numRuns: 400 },
    )
  })

  it.each(types)('of type %s raise the same in a stream and whatever the order', (type) => {
    fc.assert(
      fc.property(
        streams(['none']),
        ruleCases[type],
        fc.infiniteStream(fc.nat()),
        ({ events: drawn }, { rule }, chance) => {
          const events = apart(drawn)
          const detectors = [over(overRule(rule)), detectorOf(base)]
          const batch = replay(events, { detectors, phase: 0 })
          const mixed = shuffled(events, chance)
          expect(replay(mixed, { detectors, phase: 0 }).alerts).toEqual(batch.alerts)
          expect(foldAll(matchAll(mixed, detectors), { phase: 0 }).alerts).toEqual(batch.alerts)
          const lateness = disorder(mixed)
          expect(replay(mixed, { detectors, phase: 0, lateness }).alerts).toEqual(batch.alerts)
        },
      ),
      { seed: 20_260_802, numRuns: 200 },
    )
  })
})
