import { expect, it } from 'vitest'
import type { SiemAlert } from '../../../src/siem/siem-alert.ts'
import type { SiemEvent } from '../../../src/siem/siem-event.ts'
import { medianTimes, timeToDetect } from '../../../src/siem/time-to-detect.ts'

const alert: SiemAlert = {
  id: 'a',
  rule: { id: 'r1', name: 'x' },
  severity: 'low',
  at: 400,
  events: [],
  document: {},
}
const anEvent = (parts: Partial<SiemEvent> = {}): SiemEvent => ({
  eventId: 'e',
  documentId: 'd',
  call: { phase: 'judged', step: 's', operation: 'x', at: 0 },
  at: 0,
  document: {},
  ...parts,
})

it.each<[string, readonly SiemEvent[], object | undefined]>([
  [
    'in three parts',
    [anEvent({ created: 200, ingested: 230 })],
    { total: 400, delivery: 200, ingest: 30, schedule: 170 },
  ],
  [
    'from the event that came last',
    [
      anEvent({ at: 50, created: 60, ingested: 70 }),
      anEvent({ at: 10, created: 300, ingested: 310 }),
    ],
    { total: 390, delivery: 290, ingest: 10, schedule: 90 },
  ],
  [
    'in two parts, where no agent noted when it read the record',
    [anEvent({ ingested: 230 })],
    { total: 400, ingest: 230, schedule: 170 },
  ],
  ['as a whole, where the record tells nothing', [anEvent()], { total: 400 }],
  ['not at all without an event', [], undefined],
])('the time to detect is told %s', (_, events, told) => {
  expect(timeToDetect(alert, events)).toEqual(told)
})

it('the median is that of each part, of those that have it', () => {
  const times = [{ total: 5, ingest: 1 }, { total: 9, delivery: 4 }, { total: 7 }]
  expect([medianTimes(times), medianTimes([])]).toEqual([
    { total: 7, delivery: 4, ingest: 1 },
    undefined,
  ])
})
