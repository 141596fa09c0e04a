import { describe, expect, it } from 'vitest'
import { addTimespan, truncateDate } from '../../../../src/language/esql/calendar.ts'
import { timespanOf } from '../../../../src/language/esql/timespan.ts'

const iso = (instant: number | undefined): string => new Date(instant ?? Number.NaN).toISOString()

describe('a date', () => {
  // 2026-03-04 is a Wednesday.
  it.each([
    [10, 'seconds', '2026-03-04T09:08:00.000Z'],
    [30, 'minutes', '2026-03-04T09:00:00.000Z'],
    [240, 'hours', '2026-02-26T00:00:00.000Z'],
    [1, 'day', '2026-03-04T00:00:00.000Z'],
    [7, 'days', '2026-03-02T00:00:00.000Z'],
    [2, 'weeks', '2026-02-26T00:00:00.000Z'],
    [1, 'month', '2026-03-01T00:00:00.000Z'],
    [1, 'quarter', '2026-01-01T00:00:00.000Z'],
    [5, 'months', '2026-01-01T00:00:00.000Z'],
    [10, 'years', '2021-01-01T00:00:00.000Z'],
  ])('is rounded down to %i %s', (count, unit, expected) => {
    const instant = Date.parse('2026-03-04T09:08:07.065Z')
    expect(iso(truncateDate(instant, timespanOf(count, unit)))).toBe(expected)
  })

  it.each([
    ['1969-12-31T23:59:59.999Z', 10, 'seconds', '1969-12-31T23:59:50.000Z'],
    ['0001-02-03T00:00:00.000Z', 1, 'year', '0001-01-01T00:00:00.000Z'],
    ['0000-12-31T00:00:00.000Z', 1, 'month', '0000-12-01T00:00:00.000Z'],
  ])(
    '%s is rounded down to %i %s also before 1970 and before the year 1',
    (text, count, unit, expected) => {
      expect(iso(truncateDate(Date.parse(text), timespanOf(count, unit)))).toBe(expected)
    },
  )

  it.each([
    ['2026-01-31T10:00:00.000Z', 1, 'month', '2026-02-28T10:00:00.000Z'],
    ['2024-02-29T10:00:00.000Z', 1, 'year', '2025-02-28T10:00:00.000Z'],
    ['2026-03-31T10:00:00.000Z', -1, 'month', '2026-02-28T10:00:00.000Z'],
    ['2026-12-31T23:59:59.000Z', 1, 'second', '2027-01-01T00:00:00.000Z'],
  ])('%s moves by %i %s', (text, count, unit, expected) => {
    expect(iso(addTimespan(Date.parse(text), timespanOf(count, unit)))).toBe(expected)
  })

  it('beyond the calendar is none', () => {
    expect(addTimespan(0, timespanOf(400_000, 'years'))).toBe(undefined)
  })
})
