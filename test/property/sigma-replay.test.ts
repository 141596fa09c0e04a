import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ecsFieldSource } from '../../src/ecs/ecs-field-source.ts'
import { defaultProfile } from '../../src/ecs/profile.ts'
import type { TrailEvent } from '../../src/ecs/trail-event.ts'
import type { Alert } from '../../src/engine/alert.ts'
import { createDetector } from '../../src/engine/create-detector.ts'
import { replay } from '../../src/engine/replay.ts'
import { minutes, seconds } from '../../src/time/duration.ts'
import { sigmaRules } from '../support/sigma/run-sigma.ts'

const single = (name: string, event: string): string =>
  `title: ${name}\nname: ${name}\nlogsource: { product: aws }\ndetection:\n  s: { eventName: ${event} }\n  condition: s\n`
const rules = sigmaRules(
  [
    single('create', 'createuser'),
    single('attach', '[AttachUserPolicy, deleteuser]'),
    'title: many\nname: many\ncorrelation:\n  type: event_count\n  rules: [create]\n  group-by: [sourceIPAddress]\n  timespan: 2m\n  condition: { gte: 2 }\n  generate: true\n',
    'title: then\ncorrelation:\n  type: temporal_ordered\n  rules: [many, attach]\n  group-by: [ip]\n  aliases: { ip: { many: sourceIPAddress, attach: sourceIPAddress } }\n  timespan: 5m\n  generate: true\n',
    'title: kinds\ncorrelation:\n  type: value_count\n  rules: [create, attach]\n  timespan: 1m\n  condition: { field: eventName, gte: 2, lt: 3 }\n  generate: true\n',
  ].join('---\n'),
)
const fields = ecsFieldSource(defaultProfile)
const detectors = rules.map((rule) => createDetector(rule, fields))

interface Call {
  readonly at: number
  readonly name: string
  readonly ip: string
  readonly lag: number
}

const calls: fc.Arbitrary<readonly Call[]> = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 900 }),
    name: fc.constantFrom('CreateUser', 'CREATEUSER', 'AttachUserPolicy', 'DeleteUser', 'none'),
    ip: fc.constantFrom('198.51.100.1', '203.0.113.2'),
    lag: fc.integer({ min: 0, max: 1200 }),
  }),
  { maxLength: 25 },
)

function eventsOf(some: readonly Call[], hasLag: boolean): readonly TrailEvent[] {
  return some.map(({ at, name, ip, lag }, position) => {
    const time = Date.UTC(2026, 2, 2, 9) + seconds(at)
    const record = {
      eventTime: new Date(time).toISOString(),
      eventSource: 'iam.amazonaws.com',
      eventName: name,
      sourceIPAddress: ip,
      eventID: `e-${position}`,
    }
    const ingested = hasLag ? time + seconds(lag) : undefined
    return { record, position, time, ingested, cache: [] }
  })
}

/** What an alert says of the calls; runs and with them the moment of looking are another matter. */
const saidOf = ({ rule, time, group, events, values }: Alert): string =>
  JSON.stringify([rule.name, time, group, events, values])

const said = (alerts: readonly Alert[]): readonly string[] => alerts.map(saidOf).sort()

describe('Sigma rules over records', () => {
  it('alert alike for any phase, lag and order, as a stream or at once, with the index or without', () => {
    let found = 0
    const phases = fc.integer({ min: 0, max: minutes(5) })
    const shuffled = calls.chain((some) =>
      fc.tuple(
        fc.constant(some),
        fc.shuffledSubarray([...some.keys()], { minLength: some.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, phases, ([some, order], phase) => {
        const expected = said(replay(eventsOf(some, false), { detectors, phase: 0 }).alerts)
        found += expected.length
        const late = eventsOf(some, true)
        const inOrder = late.toSorted((left, right) => left.time - right.time)
        expect([
          said(
            replay(
              order.map((place) => late[place]!),
              { detectors, fields, phase },
            ).alerts,
          ),
          said(replay(inOrder, { detectors, fields, phase, lateness: minutes(2) }).alerts),
        ]).toEqual([expected, expected])
      }),
      { seed: 61, numRuns: 300 },
    )
    expect(found).toBeGreaterThan(1000)
  })
})
