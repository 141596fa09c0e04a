import { expect, it } from 'vitest'
import type { CloudTrailRecord, Json } from '../../../../src/cloudtrail/record.ts'
import type { Attempt } from '../../../../src/live/collect/attempt.ts'
import { matchRecords } from '../../../../src/live/collect/match-records.ts'
import type { LedgerEntry } from '../../../../src/live/ledger/entry.ts'
import { runNames } from '../../../../src/live/names/run-names.ts'
import { aRecord } from '../../../support/a-record.ts'

const begun = Date.UTC(2026, 2, 2, 9)
const account = '111122223333'
const names = runNames('k3f9qz', { account, operator: '' })
const run: LedgerEntry = {
  kind: 'run',
  version: 1,
  run: 'k3f9qz',
  scenario: 's',
  case: 'attack/a',
  account,
  partition: 'aws',
  regions: [],
  mode: 'live',
  at: begun,
}

const anAttempt = (step: string, second: number, parts: Partial<Attempt> = {}): Attempt => ({
  kind: 'attempt',
  phase: 'judged',
  step,
  service: 'iam',
  operation: 'CreateGroup',
  region: 'us-east-1',
  accessKeyId: 'AKIA1',
  outcome: 'ok',
  at: begun + second * 1000,
  ...parts,
})

const record = (
  eventID: string,
  second: number,
  parts: Readonly<Record<string, Json>> = {},
): CloudTrailRecord =>
  aRecord({
    eventID,
    eventName: 'CreateGroup',
    eventTime: new Date(begun + second * 1000).toISOString().replace('.000', ''),
    userIdentity: { accessKeyId: 'AKIA1' },
    ...parts,
  })

const told = (entries: readonly LedgerEntry[], records: readonly CloudTrailRecord[]) => {
  const found = matchRecords([run, ...entries], records, names)
  return {
    records: found.records.map((one) => [one.step, one.record['eventID'], one.by]),
    retried: found.retried.map((one) => [one.step, one.record['eventID']]),
    ambiguous: found.ambiguous.map(({ step }) => step),
  }
}

it('matches by request id first, and what is left by access key, event and time', () => {
  const entries = [anAttempt('a', 0, { requestId: 'r1' }), anAttempt('b', 1), anAttempt('c', 30)]
  // The operator's clock is five seconds ahead.
  const records = [
    record('e1', -5, { requestID: 'r1' }),
    record('e2', -4, { requestID: 'r2' }),
    record('e3', 25),
    record('e3', 25),
    record('of another key', 25, { userIdentity: { accessKeyId: 'AKIA2' } }),
    record('of another call', 25, { eventName: 'DeleteGroup' }),
    record('failed', 25, { errorCode: 'AccessDenied' }),
    record('of another time', 60),
  ]
  expect(told(entries, records)).toEqual({
    records: [
      ['a', 'e1', 'request id'],
      ['b', 'e2', 'access key and time'],
      ['c', 'e3', 'access key and time'],
    ],
    retried: [],
    ambiguous: [],
  })
})

it('does not guess which of two calls in the same second a record is of', () => {
  const entries = [anAttempt('a', 0), anAttempt('b', 0), anAttempt('c', 20)]
  expect(told(entries, [record('e1', 0), record('e2', 0), record('e3', 20)])).toEqual({
    records: [['c', 'e3', 'access key and time']],
    retried: [],
    ambiguous: ['a', 'b'],
  })
})

it('knows the calls of the operator, whose key no ledger tells, by the id in the user agent', () => {
  const entries = [
    anAttempt('world/1-CreateGroup', 0, { phase: 'world', accessKeyId: undefined }),
    anAttempt('world/2-CreateUser', 1, {
      phase: 'world',
      operation: 'CreateUser',
      accessKeyId: undefined,
    }),
  ]
  const userAgent = 'aws-sdk-js/3.1169.0 ua/2.1 app/trailproof-k3f9qz api/iam#3.1169.0'
  const records = [
    record('e1', 0, { userAgent }),
    record('e2', 1, { userAgent: userAgent.replace('k3f9qz', 'k3f9qz2'), eventName: 'CreateUser' }),
  ]
  expect(told(entries, records).records).toEqual([
    ['world/1-CreateGroup', 'e1', 'user agent and time'],
  ])
})

it('takes the last attempt of a step for the step, and leaves the records of the others out', () => {
  const denied = { outcome: 'AccessDenied' }
  const entries = [
    anAttempt('a', 0, { requestId: 'r1', ...denied }),
    anAttempt('a', 2, { ...denied }),
    anAttempt('a', 4, { requestId: 'r3' }),
  ]
  const records = [
    record('e1', 0, { requestID: 'r1', errorCode: 'AccessDenied' }),
    record('e2', 2, { errorCode: 'AccessDenied' }),
    record('e3', 4, { requestID: 'r3' }),
  ]
  expect(told(entries, records)).toEqual({
    records: [['a', 'e3', 'request id']],
    retried: [
      ['a', 'e1'],
      ['a', 'e2'],
    ],
    ambiguous: [],
  })
})
