import { expect, it } from 'vitest'
import { offsetText } from '../../../../src/report/html/browser/offset-text.ts'

const start = '2026-03-02T09:00:00.000Z'

it.each([
  ['2026-03-02T09:00:00.000Z', '+0s'],
  ['2026-03-02T09:01:30.000Z', '+1m 30s'],
  ['2026-03-04T12:00:05.000Z', '+2d 3h'],
  ['2026-02-27T08:00:00.000Z', '−3d 1h'],
])('an offset is told in its two largest units: %s', (time, text) => {
  expect(offsetText(time, start)).toBe(text)
})
