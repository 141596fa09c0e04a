import { describe, expect, it } from 'vitest'
import { caseNaming } from '../../../src/golden/case-naming.ts'
import { goldenAlerts } from '../../../src/golden/golden-alert.ts'
import { aPlayedCase, aPlayedRecord, anAlert } from '../../support/golden-fixtures.ts'

describe('goldenAlerts', () => {
  it('tells events by step, values by name and times as offsets from the first judged call', () => {
    const played = aPlayedCase({
      records: [
        aPlayedRecord(9, { phase: 'before', step: 'warm-up', at: '2026-03-01T09:00:00Z' }),
        aPlayedRecord(1, { at: '2026-03-02T09:00:02Z' }),
        aPlayedRecord(2, { at: '2026-03-02T09:00:04Z' }),
      ],
      names: [
        { value: '111122223333', name: '<account>' },
        { value: 'AKIAEXAMPLE', name: '<mallory.key>' },
      ],
    })
    const alert = anAlert({
      events: ['event-9', 'event-1', 'event-2'],
      eventCount: 3,
      group: { 'user.id': 'AKIAEXAMPLE', 'cloud.account.id': '111122223333' },
      values: {
        arn: 'arn:aws:iam::111122223333:user/alice',
        longer: '1111222233334',
        bucket: '2026-03-02T09:00:00.000Z',
        earlier: '2026-03-01T09:00:02Z',
        ids: ['request-2', 'event-1', 'request-1'],
        count: 3,
        nothing: null,
      },
    })
    expect(goldenAlerts([alert], caseNaming(played))).toEqual([
      {
        rule: 'a-rule',
        severity: 'high',
        steps: ['before/warm-up', 'act#1..2'],
        count: 3,
        group: { 'cloud.account.id': '<account>', 'user.id': '<mallory.key>' },
        values: {
          arn: 'arn:aws:iam::<account>:user/alice',
          bucket: '<start-2s>',
          count: 3,
          earlier: '<start-86400s>',
          ids: ['<act#2.requestID>', '<act.eventID>', '<act.requestID>'],
          longer: '1111222233334',
          nothing: null,
        },
      },
    ])
  })

  it('leaves out an alert none of whose events is judged, and keeps time order inside a rule', () => {
    const played = aPlayedCase({
      records: [aPlayedRecord(9, { phase: 'before' }), aPlayedRecord(1), aPlayedRecord(2)],
    })
    const alerts = [
      anAlert({ shortName: 'b', events: ['event-2'] }),
      anAlert({ shortName: 'a', events: ['event-9'] }),
      anAlert({ shortName: 'a', events: ['event-2'] }),
      anAlert({ shortName: 'a', events: ['event-1'] }),
    ]
    expect(
      goldenAlerts(alerts, caseNaming(played)).map(({ rule, steps }) => [rule, ...steps]),
    ).toEqual([
      ['a', 'act#2'],
      ['a', 'act'],
      ['b', 'act#2'],
    ])
  })

  it('names a step once when it left two records', () => {
    const played = aPlayedCase({
      records: [aPlayedRecord(1), aPlayedRecord(2, { step: 'act' })],
    })
    const [alert] = goldenAlerts(
      [anAlert({ events: ['event-1', 'event-2'], eventCount: 2 })],
      caseNaming(played),
    )
    expect([alert?.steps, alert?.count]).toEqual([['act'], 2])
  })
})
