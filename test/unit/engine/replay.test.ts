import { describe, expect, it } from 'vitest'
import type { Alert } from '../../../src/engine/alert.ts'
import type { Detector } from '../../../src/engine/detector.ts'
import { Replay, replay, type ReplayOptions } from '../../../src/engine/replay.ts'
import type { Suppression } from '../../../src/rule/rule.ts'
import { minutes, seconds } from '../../../src/time/duration.ts'
import {
  anEqlRule,
  anEsqlRule,
  aNewTermsRule,
  aQueryRule,
  aThresholdRule,
  detectorOf,
  someEvents,
  type EventDraft,
} from '../../support/engine/fixtures.ts'
import { countByK1, newestRows } from '../../support/engine/pipelines.ts'

// Ticks of these tests: every 5 minutes from 0, each looking back 6 minutes.

function alertsOf(
  detector: Detector,
  drafts: readonly EventDraft[],
  options: Partial<ReplayOptions> = {},
): readonly Alert[] {
  return replay(someEvents(drafts), { detectors: [detector], phase: 0, ...options }).alerts
}

/** When a rule alerts, and on which events (by the last digit of their ids). */
const inShort = (alerts: readonly Alert[]): string[] =>
  alerts.map(({ run, events, group }) => {
    const ids = events.map((id) => Number(id.slice(-3))).join(',')
    const keys = Object.values(group).map((value) => ` ${JSON.stringify(value)}`)
    return `${run.to.slice(11, 19)} [${ids}]${keys.join('')}`
  })

const a = { k1: 'a' }
const b = { k1: 'b' }

describe('an event on the edge of a window', () => {
  const onBoth: EventDraft[] = [{ at: minutes(4), fields: a }]

  it('alerts once when it lies on the start of the next window', () => {
    expect(inShort(alertsOf(detectorOf(aQueryRule()), onBoth))).toEqual(['00:05:00 [0]'])
  })

  it('alerts in the run that ends on it', () => {
    expect(inShort(alertsOf(detectorOf(anEqlRule()), [{ at: minutes(5) }]))).toEqual([
      '00:05:00 [0]',
    ])
  })

  it('repeats the row of an aggregation in both runs', () => {
    const detector = detectorOf(anEsqlRule(), countByK1({ atLeast: 1, withTime: false }))
    expect(inShort(alertsOf(detector, onBoth))).toEqual(['00:05:00 [0] "a"', '00:10:00 [0] "a"'])
  })

  it('is a new term in the run before, not in the run that starts on it', () => {
    expect(inShort(alertsOf(detectorOf(aNewTermsRule()), onBoth))).toEqual(['00:05:00 [0] "a"'])
  })

  it('is never a new term when no earlier run sees it', () => {
    const rule = aNewTermsRule({ interval: minutes(10), lookBack: minutes(6) })
    expect(inShort(alertsOf(detectorOf(rule), onBoth))).toEqual([])
  })

  it('counts again for a threshold whose last alert ended on it', () => {
    const rule = aThresholdRule({ threshold: { fields: ['k1'], value: 2 } })
    const drafts = [
      { at: minutes(3), fields: a },
      { at: minutes(4), fields: a },
      { at: minutes(6), fields: a },
    ]
    expect(inShort(alertsOf(detectorOf(rule), drafts))).toEqual([
      '00:05:00 [0,1] "a"',
      '00:10:00 [1,2] "a"',
    ])
  })
})

describe('the schedule', () => {
  it('leaves events between windows unseen', () => {
    const rule = aQueryRule({ interval: minutes(10), lookBack: minutes(5) })
    const drafts = [{ at: minutes(2) }, { at: minutes(7) }]
    expect(inShort(alertsOf(detectorOf(rule), drafts))).toEqual(['00:10:00 [1]'])
  })

  it('never sees a record that arrives after its window when the rule goes by @timestamp', () => {
    const rule = aQueryRule({ timestampOverride: undefined })
    const drafts = [
      { at: minutes(1), ingested: minutes(3) },
      { at: minutes(1), ingested: minutes(8) },
    ]
    const { alerts, rules } = replay(someEvents(drafts), {
      detectors: [detectorOf(rule)],
      phase: 0,
    })
    expect([inShort(alerts), rules.warnings?.map(({ message }) => message)]).toEqual([
      ['00:05:00 [0]'],
      [
        '"test-rule" goes by the time of the call, and records arrive later: one that is more than 6m late is never seen.',
      ],
    ])
  })

  it('goes by event.ingested where the rule says so, and by @timestamp where a record has none', () => {
    const drafts = [{ at: minutes(1), ingested: minutes(8) }, { at: minutes(2) }]
    expect(inShort(alertsOf(detectorOf(aQueryRule()), drafts))).toEqual([
      '00:10:00 [0]',
      '00:05:00 [1]',
    ])
  })

  it('moves with the phase', () => {
    const alerts = alertsOf(detectorOf(aQueryRule()), [{ at: minutes(1) }], { phase: seconds(90) })
    expect(inShort(alerts)).toEqual(['00:01:30 [0]'])
  })

  it('goes on past the end of the log while a window holds an event', () => {
    const rule = anEsqlRule({ lookBack: minutes(16) })
    const detector = detectorOf(rule, countByK1({ atLeast: 1, withTime: false }))
    expect(inShort(alertsOf(detector, [{ at: minutes(4), fields: a }]))).toEqual([
      '00:05:00 [0] "a"',
      '00:10:00 [0] "a"',
      '00:15:00 [0] "a"',
      '00:20:00 [0] "a"',
    ])
  })
})

describe('max_signals', () => {
  const drafts = [{ at: minutes(3) }, { at: minutes(1) }, { at: minutes(4) + 1 }]
  const rule = aQueryRule({ maxSignals: 1 })

  it('takes the oldest first, keeps the rest while the window holds it, and loses what leaves', () => {
    expect(inShort(alertsOf(detectorOf(rule), drafts))).toEqual(['00:05:00 [1]', '00:10:00 [2]'])
  })

  it('is told to the user', () => {
    const result = replay(someEvents(drafts), { detectors: [detectorOf(rule)], phase: 0 })
    expect(result.rules.warnings).toEqual([
      {
        severity: 'warning',
        code: 'MAX_SIGNALS_REACHED',
        message:
          'A run of "test-rule" raised 1 alerts, its max_signals; what was left waits for the next run or is lost.',
        span: rule.span,
        file: 'rules/test-rule.toml',
        rule: 'test-rule',
      },
    ])
  })

  it('cuts aggregated rows for good', () => {
    const detector = detectorOf(
      anEsqlRule({ maxSignals: 1 }),
      countByK1({ atLeast: 1, withTime: false }),
    )
    const two = [
      { at: minutes(1), fields: b },
      { at: minutes(2), fields: a },
    ]
    expect(inShort(alertsOf(detector, two))).toEqual(['00:05:00 [0] "b"'])
  })
})

const counted = (drafts: readonly EventDraft[], part = {}): string[] =>
  inShort(alertsOf(detectorOf(aThresholdRule(part)), drafts))

describe('a threshold', () => {
  it('needs newer events for another alert while the last one lies in the window', () => {
    const drafts = [1, 2, 4.5, 6].map((at) => ({ at: minutes(at), fields: a }))
    expect(counted(drafts)).toEqual(['00:05:00 [0,1,2] "a"'])
  })

  it('leaves out an event that lacks a field, and counts a list under each of its values', () => {
    const drafts = [
      { at: minutes(1), fields: { k1: ['a', 'b'] } },
      { at: minutes(2), fields: a },
      { at: minutes(3), fields: {} },
      { at: minutes(4), fields: b },
    ]
    expect(counted(drafts)).toEqual(['00:05:00 [0,1] "a"', '00:05:00 [0,3] "b"'])
  })

  it('counts all events together when it has no field', () => {
    const drafts = [{ at: minutes(1) }, { at: minutes(2), fields: a }]
    expect(counted(drafts, { threshold: { fields: [], value: 2 } })).toEqual(['00:05:00 [0,1]'])
  })

  it('asks for distinct values of another field', () => {
    const cardinality = { field: 'k2', value: 2 }
    const drafts = [
      { at: minutes(1), fields: { k1: 'a', k2: 'x' } },
      { at: minutes(2), fields: { k1: 'a', k2: 'x' } },
      { at: minutes(3), fields: { k1: 'b', k2: ['x', 'y'] } },
    ]
    const detector = detectorOf(
      aThresholdRule({ threshold: { fields: ['k1'], value: 1, cardinality } }),
    )
    const [alert, ...others] = alertsOf(detector, drafts)
    expect([alert?.group, alert?.values, others]).toEqual([
      { k1: 'b' },
      { count: 1, cardinality: 2 },
      [],
    ])
  })

  it('suppresses by its own key for the duration, counted from the run that alerted', () => {
    const suppression = { groupBy: [], duration: minutes(10), missingFields: 'suppress' as const }
    const drafts = [1, 2, 7, 8, 12, 13, 17, 18].map((at) => ({ at: minutes(at), fields: a }))
    expect(counted(drafts, { suppression })).toEqual([
      '00:05:00 [0,1,2,3,4,5] "a"',
      '00:20:00 [6,7] "a"',
    ])
  })

  it('is blind when no document carries a field it counts by', () => {
    const fieldLists = [['k1'], ['k1', 'absent.field'], ['unmapped.field']]
    expect(
      fieldLists.map(
        (fields) => detectorOf(aThresholdRule({ threshold: { fields, value: 2 } })).blind,
      ),
    ).toEqual([
      undefined,
      { field: 'absent.field', reason: 'the profile leaves it out' },
      { field: 'unmapped.field', reason: 'no document has this field' },
    ])
  })
})

describe('new terms', () => {
  const rule = aNewTermsRule({ history: minutes(30) })
  const seen = (drafts: readonly EventDraft[], part = rule): string[] =>
    inShort(alertsOf(detectorOf(part), drafts))

  it('alerts once a combination, on its oldest event, and again after a full history of silence', () => {
    const drafts = [1, 2, 20, 56, 57].map((at) => ({ at: minutes(at), fields: a }))
    expect(seen(drafts)).toEqual(['00:05:00 [0] "a"', '01:00:00 [3] "a"'])
  })

  it('takes the lower position of two equally old events', () => {
    const drafts = [
      { at: minutes(1), fields: a },
      { at: minutes(1), fields: a },
    ]
    expect(seen(drafts)).toEqual(['00:05:00 [0] "a"'])
  })

  it('explodes lists and tells combinations of fields apart', () => {
    const drafts = [
      { at: minutes(1), fields: { k1: 'a', k2: ['x', 'y'] } },
      { at: minutes(2), fields: { k1: 'a', k2: 'y' } },
      { at: minutes(3), fields: { k1: 'a' } },
    ]
    expect(seen(drafts, aNewTermsRule({ newTerms: ['k1', 'k2'] }))).toEqual([
      '00:05:00 [0] "a" "x"',
      '00:05:00 [0] "a" "y"',
    ])
  })

  it('counts an event between windows as history', () => {
    const drafts = [
      { at: minutes(2), fields: a },
      { at: minutes(7), fields: a },
    ]
    const gaps = aNewTermsRule({ interval: minutes(10), lookBack: minutes(5) })
    expect(seen(drafts, gaps)).toEqual([])
  })

  it('is cold while its history begins before the log does', () => {
    const drafts = [
      { at: 0, fields: a },
      { at: minutes(40), fields: b },
    ]
    const alerts = alertsOf(detectorOf(rule), drafts)
    expect(alerts.map(({ cold }) => cold)).toEqual([true, false])
    const whole = alertsOf(detectorOf(rule), drafts, { wholeHistory: true })
    expect(whole.map(({ cold }) => cold)).toEqual([false, false])
  })

  it('knows what the history file holds, and raises nothing on it', () => {
    const [earlier, ...events] = someEvents([
      { at: -minutes(20), fields: a },
      { at: minutes(1), fields: a },
      { at: minutes(2), fields: b },
    ])
    const options = { detectors: [detectorOf(rule)], phase: 0, history: [earlier!] }
    const { records, alerts } = replay(events, options)
    expect([inShort(alerts), records.read]).toEqual([['00:05:00 [2] "b"'], 2])
  })
})

describe('rows of ES|QL', () => {
  const drafts = [{ at: minutes(4.5), fields: a }]

  it('alert once an event when they carry _id', () => {
    const pipeline = newestRows({ withId: true, within: minutes(60), limit: 10 })
    expect(inShort(alertsOf(detectorOf(anEsqlRule(), pipeline), drafts))).toEqual(['00:05:00 [0]'])
  })

  it('are raised by every run without it', () => {
    const pipeline = newestRows({ withId: false, within: minutes(60), limit: 10 })
    expect(inShort(alertsOf(detectorOf(anEsqlRule(), pipeline), drafts))).toEqual([
      '00:05:00 [0]',
      '00:10:00 [0]',
    ])
  })

  it('show their group and what else they hold, dates as text', () => {
    const pipeline = countByK1({ atLeast: 1, withTime: true })
    const [alert] = alertsOf(detectorOf(anEsqlRule(), pipeline), drafts)
    expect([alert?.group, alert?.values]).toEqual([
      { k1: 'a' },
      { count: 1, '@timestamp': '1970-01-01T00:04:30.000Z' },
    ])
  })
})

describe('suppression', () => {
  const burst = [1, 2, 7, 12, 22].map((at) => ({ at: minutes(at), fields: a }))
  const by = { groupBy: ['k1'], missingFields: 'suppress' as const }

  it.each([
    {
      kind: 'query',
      detectorFor: (suppression: Suppression) => detectorOf(aQueryRule({ suppression })),
    },
    {
      kind: 'eql',
      detectorFor: (suppression: Suppression) => detectorOf(anEqlRule({ suppression })),
    },
  ])('of $kind rules groups inside one run', ({ detectorFor }) => {
    expect(inShort(alertsOf(detectorFor(by), burst))).toEqual([
      '00:05:00 [0,1] "a"',
      '00:10:00 [2] "a"',
      '00:15:00 [3] "a"',
      '00:25:00 [4] "a"',
    ])
  })

  it.each([
    {
      kind: 'query',
      detectorFor: (suppression: Suppression) => detectorOf(aQueryRule({ suppression })),
    },
    {
      kind: 'eql',
      detectorFor: (suppression: Suppression) => detectorOf(anEqlRule({ suppression })),
    },
  ])(
    'of $kind rules lasts its duration from the first alert, never extended',
    ({ detectorFor }) => {
      expect(inShort(alertsOf(detectorFor({ ...by, duration: minutes(10) }), burst))).toEqual([
        '00:05:00 [0,1,2,3] "a"',
        '00:25:00 [4] "a"',
      ])
    },
  )

  it('of an aggregation makes one alert of the rows that overlapping runs repeat', () => {
    const suppression = { ...by, duration: minutes(10) }
    const pipeline = countByK1({ atLeast: 1, withTime: false })
    const detector = detectorOf(anEsqlRule({ suppression }), pipeline)
    expect(inShort(alertsOf(detector, [{ at: minutes(4.5), fields: a }]))).toEqual([
      '00:05:00 [0] "a"',
    ])
  })

  it('lets events that lack the field alert one by one where the rule says so', () => {
    const drafts = [{ at: minutes(1) }, { at: minutes(2) }, { at: minutes(3), fields: a }]
    const alone = { groupBy: ['k1'], missingFields: 'doNotSuppress' as const }
    const query = detectorOf(aQueryRule({ suppression: alone }))
    const together = detectorOf(aQueryRule({ suppression: by }))
    expect(inShort(alertsOf(query, drafts))).toEqual([
      '00:05:00 [0]',
      '00:05:00 [1]',
      '00:05:00 [2] "a"',
    ])
    expect(inShort(alertsOf(together, drafts))).toEqual(['00:05:00 [0,1] null', '00:05:00 [2] "a"'])
  })

  it('explodes lists for query rules and takes them whole, whatever their order, in memory', () => {
    const drafts = [
      { at: minutes(1), fields: { k1: ['a', 'b'] } },
      { at: minutes(2), fields: { k1: ['b', 'a'] } },
    ]
    expect(inShort(alertsOf(detectorOf(aQueryRule({ suppression: by })), drafts))).toEqual([
      '00:05:00 [0,1] "a"',
      '00:05:00 [0,1] "b"',
    ])
    expect(inShort(alertsOf(detectorOf(anEqlRule({ suppression: by })), drafts))).toEqual([
      '00:05:00 [0,1] ["a","b"]',
    ])
  })
})

describe('a duplicate', () => {
  it('of an event that some rule matched is dropped and counted', () => {
    const drafts = [
      { at: minutes(1), id: 'one' },
      { at: minutes(30), id: 'one' },
      { at: minutes(2), action: 'Quiet', id: 'two' },
      { at: minutes(3), action: 'Quiet', id: 'two' },
    ]
    const query = { ...detectorOf(aQueryRule()) }
    const loud: Detector = {
      ...query,
      match: (event) => (event.record.eventName === 'Act' ? query.match(event) : undefined),
    }
    const { records, alerts } = replay(someEvents(drafts), { detectors: [loud], phase: 0 })
    expect([records, alerts.map(({ events }) => events)]).toEqual([
      { read: 4, judged: 3, skipped: 0, duplicate: 1, late: 0, malformed: 0 },
      [['one']],
    ])
  })

  it('of history is judged when it comes as input', () => {
    const [event] = someEvents([{ at: minutes(1) }])
    const options = { detectors: [detectorOf(aQueryRule())], phase: 0, history: [event!] }
    const { records, alerts } = replay([event!], options)
    expect([records.judged, records.duplicate, alerts.length]).toEqual([1, 0, 1])
  })
})

describe('a stream', () => {
  it('keeps an alert open until no run can add to it: a run that ends with its suppression still can', () => {
    const suppression = {
      groupBy: ['k1'],
      duration: minutes(5),
      missingFields: 'suppress' as const,
    }
    const drafts = [1, 10, 11].map((at) => ({ at: minutes(at), fields: a }))
    const alerts = alertsOf(detectorOf(anEqlRule({ suppression })), drafts, { lateness: 0 })
    // A duration below the look-back: the last run does not know that the event at 10:00 was suppressed.
    expect(inShort(alerts)).toEqual(['00:05:00 [0,1] "a"', '00:15:00 [1,2] "a"'])
  })

  it('decides a run as soon as the lateness has passed, and drops what comes later than that', () => {
    const seen: string[] = []
    const onAlert = (alert: Alert): void => void seen.push(alert.run.to.slice(11, 16))
    const detectors = [detectorOf(aQueryRule())]
    const running = new Replay({ detectors, phase: 0, lateness: minutes(1), onAlert })
    const log: unknown[] = []
    const [first, edge, past, late] = someEvents([
      { at: minutes(1) },
      { at: minutes(6) },
      { at: minutes(6) + 1 },
      { at: minutes(5) },
    ])
    for (const event of [first!, edge!, past!, late!]) {
      running.take(event)
      log.push([...seen])
    }
    expect(log).toEqual([[], [], ['00:05'], ['00:05']])
    expect(running.finish().records).toEqual({
      read: 4,
      judged: 3,
      skipped: 0,
      duplicate: 0,
      late: 1,
      malformed: 0,
    })
  })
})
