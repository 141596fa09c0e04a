import { expect, it } from 'vitest'
import { isRecord, whyNoRecord } from '../../../src/cloudtrail/is-record.ts'
import { aRecord } from '../../support/a-record.ts'

const { eventName: _name, ...nameless } = aRecord()

it.each([
  [aRecord(), undefined],
  [null, 'This is null, not a CloudTrail record.'],
  [[aRecord()], 'This is a list, not a CloudTrail record.'],
  ['text', 'This is a text, not a CloudTrail record.'],
  [7, 'This is a number, not a CloudTrail record.'],
  [{}, 'This is no CloudTrail record: it has no eventTime.'],
  [nameless, 'This is no CloudTrail record: it has no eventName.'],
  [aRecord({ eventSource: 5 }), 'This is no CloudTrail record: its eventSource is not text.'],
  [
    aRecord({ eventTime: 'yesterday' }),
    'This is no CloudTrail record: its eventTime "yesterday" is no time.',
  ],
  [
    { awsAccountId: '111122223333', digestS3Object: 'AWSLogs/…' },
    'This is a CloudTrail digest, not a record.',
  ],
])('%# says what a value lacks to be a record', (value, reason) => {
  expect([isRecord(value), whyNoRecord(value)]).toEqual([reason === undefined, reason])
})
