import { describe, expect, it } from 'vitest'
import { replay } from '../../../src/engine/replay.ts'
import { minutes, seconds } from '../../../src/time/duration.ts'
import {
  aQueryRule,
  aThresholdRule,
  detectorOf,
  idOfNumber,
  someEvents,
} from '../../support/engine/fixtures.ts'

describe('an alert', () => {
  it('holds all of its contract', () => {
    const events = someEvents([
      { at: minutes(2), fields: { k1: 'a' } },
      { at: minutes(1), fields: { k1: 'a' } },
    ])
    const { alerts } = replay(events, { detectors: [detectorOf(aThresholdRule())], phase: 0 })
    expect(alerts).toEqual([
      {
        id: '5b9525c863dca90d510baf305fcf8fa0262f158a220e492150e6d023fac9bb72',
        rule: {
          id: '11111111-1111-4111-8111-111111111111',
          shortName: 'test-rule',
          name: 'Test rule',
          file: 'rules/test-rule.toml',
          type: 'threshold',
          severity: 'low',
          riskScore: 21,
          techniques: ['T1098'],
        },
        time: '1970-01-01T00:02:00.000Z',
        run: { from: '1969-12-31T23:59:00.000Z', to: '1970-01-01T00:05:00.000Z' },
        group: { k1: 'a' },
        events: [idOfNumber(1), idOfNumber(0)],
        eventCount: 2,
        values: { count: 2 },
        cold: false,
      },
    ])
  })

  it('of an event has the same id at every phase, in every log', () => {
    const detectors = [detectorOf(aQueryRule())]
    const events = someEvents([{ at: minutes(1), id: 'one' }])
    const more = someEvents([
      { at: 0, id: 'zero' },
      { at: minutes(1), id: 'one' },
    ])
    const idOf = (log: typeof events, phase: number): string | undefined =>
      replay(log, { detectors, phase }).alerts.find(({ events: [id] }) => id === 'one')?.id
    expect(new Set([idOf(events, 0), idOf(events, seconds(30)), idOf(more, 0)])).toEqual(
      new Set(['03e3305be3ac07886bcf5fed5d1ca9818203efa6df694d4805951aa45d4849e8']),
    )
  })

  it('names at most 1,000 of its events and counts them all', () => {
    const drafts = Array.from({ length: 1_001 }, (_, index) => ({ at: index, fields: { k1: 'a' } }))
    const [alert] = replay(someEvents(drafts), {
      detectors: [detectorOf(aThresholdRule())],
      phase: 0,
    }).alerts
    expect([alert?.events.length, alert?.events[0], alert?.eventCount]).toEqual([
      1_000,
      idOfNumber(0),
      1_001,
    ])
  })

  it('names an event without an eventID by its position', () => {
    const [alert] = replay(someEvents([{ at: 0, id: '' }]), {
      detectors: [detectorOf(aQueryRule())],
      phase: 0,
    }).alerts
    expect(alert?.events).toEqual(['#0'])
  })

  it('comes in the order of time, rule and group', () => {
    const drafts = [{ at: minutes(2) }, { at: minutes(1) }]
    const detectors = ['b', 'a'].map((shortName) =>
      detectorOf(aQueryRule({ id: shortName, shortName })),
    )
    const { alerts } = replay(someEvents(drafts), { detectors, phase: 0 })
    expect(alerts.map(({ time, rule }) => `${time.slice(14, 16)} ${rule.shortName}`)).toEqual([
      '01 a',
      '01 b',
      '02 a',
      '02 b',
    ])
  })
})
