import { describe, expect, it } from 'vitest'
import { parseDate, parseDateMath } from '../../../src/language/date-math.ts'

const iso = (range: { from: number; to: number } | undefined): unknown =>
  range === undefined
    ? undefined
    : [new Date(range.from).toISOString(), new Date(range.to).toISOString()]

describe('parseDate', () => {
  it.each([
    ['2024', '2024-01-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z'],
    ['2024-02', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
    ['2024-03-05', '2024-03-05T00:00:00.000Z', '2024-03-05T23:59:59.999Z'],
    ['2024-03-05T10', '2024-03-05T10:00:00.000Z', '2024-03-05T10:59:59.999Z'],
    ['2024-03-05T10:20', '2024-03-05T10:20:00.000Z', '2024-03-05T10:20:59.999Z'],
    ['2024-03-05T10:20:30', '2024-03-05T10:20:30.000Z', '2024-03-05T10:20:30.999Z'],
    ['2024-03-05T10:20:30.5Z', '2024-03-05T10:20:30.500Z', '2024-03-05T10:20:30.500Z'],
    ['2024-03-05T10:20:30.1234567Z', '2024-03-05T10:20:30.123Z', '2024-03-05T10:20:30.123Z'],
    ['2024-03-05T10:20:30+02:00', '2024-03-05T08:20:30.000Z', '2024-03-05T08:20:30.999Z'],
    ['2024-03-05T10:20-0130', '2024-03-05T11:50:00.000Z', '2024-03-05T11:50:59.999Z'],
    ['1709633000000', '2024-03-05T10:03:20.000Z', '2024-03-05T10:03:20.000Z'],
  ])('reads %s as far as it is written', (text, from, to) => {
    expect(iso(parseDate(text))).toEqual([from, to])
  })

  it('refuses dates that do not exist', () => {
    const texts = [
      '2023-02-29',
      '2024-13-01',
      '2024-03-05T24:00',
      '2024-03-05T10:60',
      '05.03.2024',
      'now',
      '',
      '2024-3-5',
      '2024-03-05 10:00',
    ]
    expect(texts.filter((text) => parseDate(text) !== undefined)).toEqual([])
  })
})

describe('parseDateMath', () => {
  const now = Date.UTC(2024, 2, 31, 10, 20, 30, 400)

  it.each([
    ['now', '2024-03-31T10:20:30.400Z', '2024-03-31T10:20:30.400Z'],
    ['now-30d/d', '2024-03-01T00:00:00.000Z', '2024-03-01T23:59:59.999Z'],
    ['now-1M', '2024-02-29T10:20:30.400Z', '2024-02-29T10:20:30.400Z'],
    ['now+1y', '2025-03-31T10:20:30.400Z', '2025-03-31T10:20:30.400Z'],
    ['now/w', '2024-03-25T00:00:00.000Z', '2024-03-31T23:59:59.999Z'],
    ['now/M', '2024-03-01T00:00:00.000Z', '2024-03-31T23:59:59.999Z'],
    ['now-1h-30m', '2024-03-31T08:50:30.400Z', '2024-03-31T08:50:30.400Z'],
    ['now-d', '2024-03-30T10:20:30.400Z', '2024-03-30T10:20:30.400Z'],
    ['2024-03-05||/y', '2024-01-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z'],
    ['2024-03-05||+1M', '2024-04-05T00:00:00.000Z', '2024-04-05T00:00:00.000Z'],
    ['2024-03-05', '2024-03-05T00:00:00.000Z', '2024-03-05T23:59:59.999Z'],
  ])('reads %s', (text, from, to) => {
    expect(iso(parseDateMath(text, now))).toEqual([from, to])
  })

  it('refuses what is no date maths', () => {
    const texts = ['now-', 'now-1x', 'now1d', 'nowish', '2024-03-05||1d', 'yesterday||/d', '||/d']
    expect(texts.filter((text) => parseDateMath(text, now) !== undefined)).toEqual([])
  })

  it('gives nothing for a text on the present moment when there is none', () => {
    expect(parseDateMath('now-1d', undefined)).toBe(undefined)
  })
})
