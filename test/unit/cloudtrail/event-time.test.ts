import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { eventTimeOf, parseEventTime } from '../../../src/cloudtrail/event-time.ts'
import { aRecord } from '../../support/a-record.ts'

it.each([
  ['2026-03-02T09:00:00Z', 1_772_442_000_000],
  ['2024-02-29T23:59:59Z', 1_709_251_199_000],
  ['2026-03-02T09:00:00.250Z', 1_772_442_000_250],
  ['2026-03-02T10:00:00+01:00', 1_772_442_000_000],
])('reads %s', (text, time) => {
  expect(parseEventTime(text)).toBe(time)
})

it.each([
  '',
  '2026-03-02',
  '2026-02-29T09:00:00Z',
  '2026-13-02T09:00:00Z',
  '2026-03-00T09:00:00Z',
  '2026-03-02T24:00:00Z',
  '2026-03-02T09:60:00Z',
  '2026-03-02 09:00:00Z',
  '2026-03-02T09:00:0xZ',
  '2026-03-02T09:00:00',
  'March 2, 2026 09:00Z',
])('refuses %j', (text) => {
  expect(parseEventTime(text)).toBeUndefined()
})

it('agrees with Date.parse on every second', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_799 }), (second) => {
      const text = `${new Date(second * 1000).toISOString().slice(0, 19)}Z`
      expect(parseEventTime(text)).toBe(second * 1000)
    }),
    { seed: 1, numRuns: 2000 },
  )
})

it('gives the time of a record', () => {
  expect(eventTimeOf(aRecord())).toBe(1_772_442_000_000)
})
