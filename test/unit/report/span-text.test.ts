import { expect, it } from 'vitest'
import { spanText } from '../../../src/report/text/span-text.ts'

it.each<[number, string]>([
  [0, '0s'],
  [372_000, '6m 12s'],
  [3_600_000, '1h'],
  [3_725_400, '1h 2m 5s'],
  [-2_000, '-2s'],
  [-400, '0s'],
])('says %d ms as %s', (duration, text) => {
  expect(spanText(duration)).toBe(text)
})
