import { expect, it } from 'vitest'
import { isRefused } from '../../../src/scenario/is-refused.ts'
import type { PlayedRecord } from '../../../src/scenario/played-case.ts'
import { aPlayedCase } from '../../support/golden-fixtures.ts'

const record = {
  eventTime: '2026-03-02T09:00:00Z',
  eventSource: 'iam.amazonaws.com',
  eventName: 'a',
}
const done: PlayedRecord = { record, phase: 'judged', step: 'a' }
const refused: PlayedRecord = { ...done, record: { ...record, errorCode: 'AccessDenied' } }
const failedSignIn: PlayedRecord = {
  ...done,
  record: { ...record, errorMessage: 'Failed authentication' },
}

it.each([
  { records: [], is: false },
  { records: [refused, failedSignIn], is: true },
  { records: [refused, done], is: false },
  { records: [{ ...done, phase: 'before' as const }, refused], is: true },
])('is $is for $records', ({ records, is }) => {
  expect(isRefused(aPlayedCase({ records }))).toBe(is)
})
