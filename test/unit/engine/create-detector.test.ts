import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../src/diagnostic/span.ts'
import { createDetector } from '../../../src/engine/create-detector.ts'
import { replay } from '../../../src/engine/replay.ts'
import { minutes } from '../../../src/time/duration.ts'
import {
  anEqlRule,
  anEsqlRule,
  aQueryRule,
  someEvents,
  testFields,
} from '../../support/engine/fixtures.ts'

const events = someEvents([
  { at: minutes(1), action: 'CreateUser', fields: { k1: 'a' } },
  { at: minutes(4), action: 'CreateUser', fields: { k1: 'a' } },
  { at: minutes(4.5), action: 'DeleteUser', fields: { k1: 'b' } },
])

describe('createDetector', () => {
  it('gives an aggregation its BY columns as group and the rest as values, renamed or not', () => {
    const query = queryTextOf(
      'FROM logs | STATS n = COUNT(*) BY who = k1, event.action | WHERE n > 1 | RENAME who AS caller',
      'query',
    )
    const { alerts } = replay(events, {
      detectors: [createDetector(anEsqlRule({ query }), testFields)],
      phase: 0,
    })
    expect(alerts.map(({ group, values, eventCount }) => ({ group, values, eventCount }))).toEqual([
      { group: { caller: 'a', 'event.action': 'CreateUser' }, values: { n: 2 }, eventCount: 2 },
    ])
  })

  it('takes rows of ES|QL that carry _id for their events', () => {
    const query = queryTextOf(
      'FROM logs METADATA _id | WHERE event.action == "CreateUser" | KEEP _id, k1',
      'query',
    )
    const detector = createDetector(anEsqlRule({ query }), testFields)
    const { alerts } = replay(events, { detectors: [detector], phase: 0 })
    expect(alerts.map(({ group, values, events: ids }) => [group, values, ids.length])).toEqual([
      [{}, { k1: 'a' }, 1],
      [{}, { k1: 'a' }, 1],
    ])
  })

  it('compiles KQL and EQL for the same view', () => {
    const detectors = [
      createDetector(
        aQueryRule({ query: queryTextOf('event.action: DeleteUser', 'query') }),
        testFields,
      ),
      createDetector(
        anEqlRule({ query: queryTextOf('any where event.action == "DeleteUser"', 'query') }),
        testFields,
      ),
    ]
    const { alerts } = replay(events, { detectors, fields: testFields, phase: 0 })
    expect(alerts.map(({ rule, time }) => [rule.type, time])).toEqual([
      ['query', '1970-01-01T00:04:30.000Z'],
      ['eql', '1970-01-01T00:04:30.000Z'],
    ])
  })

  it('throws what is wrong with a query, at its place', () => {
    const query = queryTextOf('event.action: (', 'rules/x.toml')
    expect(() => createDetector(aQueryRule({ query }), testFields)).toThrow(
      expect.objectContaining({ code: 'KQL_SYNTAX', span: expect.objectContaining({ start: 15 }) }),
    )
  })
})
