import { expect, it } from 'vitest'
import { madeThings } from '../../../../src/app/live/made-things.ts'
import { sideEffectsOf } from '../../../../src/app/live/side-effects.ts'
import type { LedgerEntry } from '../../../../src/live/ledger/entry.ts'
import type { Attempt } from '../../../../src/live/collect/attempt.ts'

const at = Date.UTC(2026, 2, 2, 9)
const attempt = (service: string, operation: string, more: Partial<Attempt> = {}): Attempt => ({
  kind: 'attempt',
  phase: 'judged',
  step: operation,
  service,
  operation,
  region: 'us-east-1',
  outcome: 'ok',
  at,
  ...more,
})

const entries: readonly LedgerEntry[] = [
  attempt('sts', 'AssumeRole', { phase: 'world', requestId: 'long' }),
  attempt('sts', 'GetSessionToken', { requestId: 'short' }),
  attempt('iam', 'CreateVirtualMFADevice'),
  attempt('iam', 'CreateAccessKey', { outcome: 'LimitExceeded' }),
  attempt('iam', 'CreateUser'),
  attempt('iam', 'CreateUser', { step: 'again' }),
  attempt('iam', 'CreateAccountAlias'),
  attempt('iam', 'DeleteAccountAlias', { phase: 'undo' }),
  attempt('iam', 'GenerateCredentialReport'),
  {
    kind: 'intent',
    id: 1,
    phase: 'judged',
    step: 'anchor',
    service: 'rolesanywhere',
    operation: 'CreateTrustAnchor',
    region: 'us-east-1',
    undo: [],
    at,
  },
  {
    kind: 'made',
    id: 1,
    undo: [
      {
        service: 'iam',
        operation: 'DeleteServiceLinkedRole',
        input: { RoleName: 'AWSServiceRole' },
      },
    ],
  },
  attempt('iam', 'ListUsers', { phase: 'undo', at: at + 600_000 }),
]

const sessionRecord = (requestID: string, expiration: string) => ({
  eventTime: '2026-03-02T09:00:00Z',
  eventSource: 'sts.amazonaws.com',
  eventName: 'AssumeRole',
  requestID,
  responseElements: { credentials: { expiration } },
})

it('finds in a play what stays, what AWS made and what is of the whole account', () => {
  const records = [
    sessionRecord('long', 'Mar 2, 2026, 10:00:00 AM'),
    sessionRecord('short', 'Mar 2, 2026, 9:05:00 AM'),
  ]
  expect(sideEffectsOf({ entries, records })).toEqual([
    { kind: 'service-linked role', step: 'anchor', role: 'AWSServiceRole' },
    { kind: 'account setting', step: 'CreateAccountAlias', action: 'iam:CreateAccountAlias' },
    { kind: 'credential report', step: 'GenerateCredentialReport' },
    { kind: 'session', step: 'AssumeRole', seconds: 3_000 },
    { kind: 'event history', events: 2, days: 90 },
  ])
})

it('counts what a play makes', () => {
  expect(madeThings(entries)).toEqual([
    { what: 'virtual MFA device', count: 1 },
    { what: 'user', count: 2 },
  ])
})
