import { describe, expect, it } from 'vitest'
import { clockOf, officeHours, type Rhythm } from '../../../src/noise/rhythm.ts'

/** Monday. */
const start = Date.UTC(2026, 2, 2)
const when = (rhythm: Rhythm, days: number, shares: readonly number[]): readonly string[] => {
  const timeOf = clockOf(rhythm, { start, days })
  return shares.map((share) => new Date(timeOf(share)).toISOString().slice(0, 16))
}

describe('the clock of a rhythm', () => {
  it('gives even work the middle of the span at half of it', () => {
    const even = { day: Array.from({ length: 24 }, () => 1), weekend: 1, ahead: 0 }
    expect(when(even, 2, [0, 0.25, 0.5, 0.99])).toEqual([
      '2026-03-02T00:00',
      '2026-03-02T12:00',
      '2026-03-03T00:00',
      '2026-03-03T23:31',
    ])
  })

  it('leaves out the hours and the days on which nothing is done, in local time', () => {
    const nine = { day: Array.from({ length: 24 }, (_, hour) => (hour === 9 ? 1 : 0)), weekend: 0 }
    expect(when({ ...nine, ahead: 2 }, 8, [0, 1 / 6, 4 / 6, 5 / 6])).toEqual([
      '2026-03-02T07:00',
      '2026-03-03T07:00',
      '2026-03-06T07:00',
      '2026-03-09T07:00',
    ])
  })

  it('never goes back', () => {
    const timeOf = clockOf({ day: officeHours, weekend: 0.1, ahead: 1 }, { start, days: 9 })
    const times = Array.from({ length: 2_000 }, (_, index) => timeOf(index / 2_000))
    expect(times).toEqual(times.toSorted((left, right) => left - right))
  })
})
