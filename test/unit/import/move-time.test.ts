import { describe, expect, it } from 'vitest'
import { moveDate, moveEpoch, moveEventTime, weeksTo } from '../../../src/import/move-time.ts'
import { days } from '../../../src/time/duration.ts'

const week = days(7)

describe('times of an import', () => {
  it.each([
    ['2024-08-01T13:42:21Z', '2026-03-05T13:42:21Z'],
    ['2026-03-02T00:00:00Z', '2026-03-02T00:00:00Z'],
    ['2026-03-08T23:59:59Z', '2026-03-08T23:59:59Z'],
    ['2026-03-09T00:00:00Z', '2026-03-02T00:00:00Z'],
    ['2030-01-01T00:00:00Z', '2026-03-03T00:00:00Z'],
  ])('move by whole weeks into the week of 2026-03-02: %s to %s', (first, expected) => {
    expect(moveEventTime(first, weeksTo(Date.parse(first)))).toBe(expected)
  })

  it.each([
    ['2024-08-01', '2024-08-08'],
    ['2024-08-01T13:42:21.123Z', '2024-08-08T13:42:21.123Z'],
    ['2024-08-01T13:42:21+02:00', '2024-08-08T13:42:21+02:00'],
    ['Aug 1, 2024 1:42:21 PM', 'Aug 8, 2024 1:42:21 PM'],
    ['Dec 28, 2024, 1:42:21 AM', 'Jan 4, 2025, 1:42:21 AM'],
    // No date of a log.
    ['9999-12-31', '2026-03-02'],
  ])('as services write them: %s becomes %s', (text, expected) => {
    expect(moveDate(text, week)).toBe(expected)
  })

  it.each(['2024-13-01', 'Foo 1, 2024 1:42:21 PM', 'yesterday', '2026', ''])(
    '%j is none',
    (text) => {
      expect(moveDate(text, week)).toBeUndefined()
    },
  )

  it.each([
    [1_722_519_741, 1_723_124_541],
    [1_722_519_741_123, 1_723_124_541_123],
    [3_999_999_999, 3_999_999_999],
    [999_999_999, undefined],
    [5_000_000_000, undefined],
  ])('as numbers: %d becomes %d', (value, expected) => {
    expect(moveEpoch(value, week)).toBe(expected)
  })
})
