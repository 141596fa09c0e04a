import { expect, it } from 'vitest'
import {
  epochSeconds,
  isoNanoseconds,
  isoSeconds,
  javaDate,
  javaDateNarrow,
} from '../../../src/aws/dates.ts'

const at = Date.UTC(2026, 1, 22, 16, 11, 47, 5)

it.each([
  ['isoSeconds', isoSeconds(at), '2026-02-22T16:11:47Z'],
  ['isoNanoseconds', isoNanoseconds(at), '2026-02-22T16:11:47.005000000Z'],
  ['epochSeconds', epochSeconds(at), 1_771_776_707],
  ['javaDate', javaDate(at), 'Feb 22, 2026, 4:11:47 PM'],
  ['javaDateNarrow', javaDateNarrow(at), 'Feb 22, 2026, 4:11:47\u202fPM'],
  ['midnight is twelve', javaDate(Date.UTC(2026, 2, 2)), 'Mar 2, 2026, 12:00:00 AM'],
  ['noon is twelve', javaDate(Date.UTC(2026, 2, 2, 12)), 'Mar 2, 2026, 12:00:00 PM'],
])('%s', (_, written, expected) => {
  expect(written).toBe(expected)
})
