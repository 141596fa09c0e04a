import { describe, expect, it } from 'vitest'
import type { CloudTrailRecord } from '../../../src/cloudtrail/record.ts'
import { fakeNames, noiseRecords } from '../../../src/noise/noise.ts'

/** Monday, as the default start is. */
const start = Date.UTC(2026, 2, 2, 9)

const noise = (count: number, seed = 'test', days = 1): readonly CloudTrailRecord[] => [
  ...noiseRecords({ count, days, seed, start, names: fakeNames(seed) }),
]

describe('background traffic', () => {
  it.each([1, 2, 77, 3_000])('has exactly as many records as are asked for: %i', (count) => {
    expect(noise(count).length).toBe(count)
  })

  it('is in time order and begins at the start', () => {
    const times = noise(3_000).map(({ eventTime }) => eventTime)
    expect([times, times[0]]).toEqual([times.toSorted(), '2026-03-02T09:00:00Z'])
  })

  it('has no eventID, requestID or sharedEventID twice', () => {
    const records = noise(3_000)
    const ids = records.flatMap(({ eventID, requestID, sharedEventID }) =>
      [eventID, requestID, sharedEventID].filter((id) => id !== undefined),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is the same for the same seed and another for another', () => {
    const text = (seed: string): string => JSON.stringify(noise(500, seed))
    expect([text('a') === text('a'), text('a') === text('b')]).toEqual([true, false])
  })
})
