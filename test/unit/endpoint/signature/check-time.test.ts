import { expect, it } from 'vitest'
import { checkTime } from '../../../../src/endpoint/signature/check-time.ts'
import { RequestFailure } from '../../../../src/endpoint/request-failure.ts'
import { minutes } from '../../../../src/time/duration.ts'

const at = Date.UTC(2026, 2, 2, 9)
const signed = {
  accessKeyId: 'AKIA',
  date: '20260302',
  region: 'us-east-1',
  service: 'iam',
  signedHeaders: ['host'],
  signature: '',
  at: '20260302T090000Z',
}

it.each([
  ['iam', {}, minutes(5), undefined],
  ['iam', {}, minutes(6), 'SignatureDoesNotMatch'],
  ['iam', {}, -minutes(6), 'SignatureDoesNotMatch'],
  ['s3', { service: 's3' }, minutes(14), undefined],
  ['s3', { service: 's3' }, minutes(16), 'RequestTimeTooSkewed'],
  ['a presigned request', { expires: 3600 }, minutes(59), undefined],
  ['a presigned request', { expires: 60 }, minutes(2), 'RequestExpired'],
])('judges the time of %s %o after %d ms: %s', (_, parts, later, code) => {
  expect(codeOf(() => checkTime({ ...signed, ...parts }, at + later))).toBe(code)
})

it('says what is expired against what', () => {
  expect(() => checkTime(signed, at + minutes(10))).toThrow(
    'Signature expired: 20260302T090000Z is now earlier than 20260302T090500Z (20260302T091000Z - 5 min.)',
  )
})

function codeOf(action: () => void): string | undefined {
  try {
    action()
    return undefined
  } catch (error) {
    return error instanceof RequestFailure ? error.code : String(error)
  }
}
