import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../../src/diagnostic/span.ts'
import type { Alert } from '../../../../src/engine/alert.ts'
import { createDetector } from '../../../../src/engine/create-detector.ts'
import { replay } from '../../../../src/engine/replay.ts'
import type { ReplayResult } from '../../../../src/engine/replay-result.ts'
import type { EqlRule } from '../../../../src/rule/rule.ts'
import { minutes } from '../../../../src/time/duration.ts'
import {
  anEqlRule,
  idOfNumber,
  someEvents,
  testFields,
  type EventDraft,
} from '../../../support/engine/fixtures.ts'

const createThenAttach =
  'sequence by k1 with maxspan=15m [any where event.action == "Create"] [any where event.action == "Attach" and k2 != "x"]'

function replayed(
  query: string,
  drafts: readonly EventDraft[],
  part: Partial<EqlRule> = {},
): ReplayResult {
  const rule = anEqlRule({
    query: queryTextOf(query, 'query'),
    interval: minutes(10),
    lookBack: minutes(30),
    ...part,
  })
  const detectors = [createDetector(rule, testFields)]
  return replay(someEvents(drafts), { detectors, fields: testFields, phase: 0 })
}

const numbers = ({ events }: Alert): readonly number[] =>
  events.map((id) => Number.parseInt(id.slice(-6), 16))

/** Events by minute, action and key, as `1 Create eve`; they are numbered from 0. */
const eventsOf = (...texts: readonly string[]): readonly EventDraft[] =>
  texts.map((text) => {
    const [at, action, k1, k2 = 'a'] = text.split(' ')
    return { at: minutes(Number(at)), action, fields: { k1, k2 } }
  })

describe('a rule with a sequence', () => {
  it('raises one alert: the shell, whose events are the building blocks', () => {
    const { alerts } = replayed(
      createThenAttach,
      eventsOf('1 Create eve', '2 Attach bob', '4 Attach eve'),
    )
    expect(alerts).toEqual([
      expect.objectContaining({
        time: '1970-01-01T00:04:00.000Z',
        run: { from: '1969-12-31T23:40:00.000Z', to: '1970-01-01T00:10:00.000Z' },
        group: { k1: 'eve' },
        events: [idOfNumber(0), idOfNumber(2)],
        eventCount: 2,
        values: { k2: 'a' },
        cold: false,
      }),
    ])
  })

  it('raises a sequence once, however many runs see it', () => {
    const { alerts } = replayed(createThenAttach, eventsOf('11 Create eve', '12 Attach eve'))
    expect(alerts.map(({ run }) => run.to)).toEqual(['1970-01-01T00:20:00.000Z'])
  })

  it('finds nothing that lies in no single window', () => {
    const query =
      'sequence by k1 [any where event.action == "Create"] [any where event.action == "Attach"]'
    expect(replayed(query, eventsOf('1 Create eve', '32 Attach eve')).alerts).toEqual([])
  })

  it('can be completed by time: what must not come before has left the window', () => {
    const query =
      'sequence by k1 with maxspan=29m ![any where event.action == "Sign"] [any where event.action == "Create"] [any where event.action == "Attach"]'
    const { alerts } = replayed(query, eventsOf('1 Sign eve', '12 Create eve', '13 Attach eve'))
    expect(alerts.map((alert) => [alert.run.to, numbers(alert)])).toEqual([
      ['1970-01-01T00:40:00.000Z', [1, 2]],
    ])
  })

  it('orders events by their own time, not by that of their arrival', () => {
    const { alerts } = replayed(
      createThenAttach,
      eventsOf('1 Create eve', '2 Attach eve').map((draft, index) => ({
        ...draft,
        ingested: minutes(index === 0 ? 9 : 3),
      })),
    )
    expect(alerts.map(numbers)).toEqual([[0, 1]])
  })

  it('looks at the first max_signals sequences of a run, and says that there were more', () => {
    const { alerts, rules } = replayed(
      createThenAttach,
      eventsOf('1 Create a', '2 Attach a', '3 Create b', '4 Attach b'),
      { maxSignals: 1 },
    )
    expect([alerts.map(numbers), rules.warnings?.map(({ code }) => code)]).toEqual([
      [[0, 1]],
      ['MAX_SIGNALS_REACHED'],
    ])
  })

  it('suppresses by what all events of a sequence agree on', () => {
    const { alerts } = replayed(
      createThenAttach,
      eventsOf(
        '1 Create a s',
        '2 Attach a s',
        '3 Create b s',
        '4 Attach b s',
        '5 Create c s',
        '6 Attach c t',
      ),
      { suppression: { groupBy: ['k2'], duration: minutes(60), missingFields: 'suppress' } },
    )
    expect(alerts.map((alert) => [alert.group, numbers(alert)])).toEqual([
      [{ k1: 'a', k2: 's' }, [0, 1, 2, 3]],
      [{ k1: 'c', k2: null }, [4, 5]],
    ])
  })

  it('runs for samples and pipes too', () => {
    const events = eventsOf('1 Attach eve', '2 Create eve', '3 Create bob')
    const sample =
      'sample by k1 [any where event.action == "Create"] [any where event.action == "Attach"]'
    const piped = 'any where event.action == "Create" | head 1'
    expect([sample, piped].map((query) => replayed(query, events).alerts.map(numbers))).toEqual([
      [[0, 1]],
      [[1]],
    ])
  })
})

describe('a rule with an event query', () => {
  it('looks at the oldest max_signals events of each window, alerted or not', () => {
    const { alerts } = replayed(
      'any where event.action == "Create"',
      eventsOf('11 Create a', '12 Create b', '13 Create c', '21 Create d'),
      { lookBack: minutes(18), maxSignals: 2 },
    )
    // The run at 30 sees minutes 12 to 30: b is known and takes a place.
    expect(alerts.map((alert) => [alert.run.to, numbers(alert)])).toEqual([
      ['1970-01-01T00:20:00.000Z', [0]],
      ['1970-01-01T00:20:00.000Z', [1]],
      ['1970-01-01T00:30:00.000Z', [2]],
    ])
  })
})
