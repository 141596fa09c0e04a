import { expect, it } from 'vitest'
import { aCloud } from '../../../../support/a-cloud.ts'
import { answer, refusal } from '../../../../support/iam-play.ts'

const world = { accounts: { member: {} }, memberAccounts: ['member'] }

it('no session of a root user is given once root sessions are off', async () => {
  const { cloud, call } = aCloud({ world })
  const input = {
    TargetPrincipal: cloud.accountNumber('member'),
    TaskPolicyArn: { arn: 'arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials' },
  }
  const before = await call('sts', 'AssumeRoot', input)
  const off = await call('iam', 'DisableOrganizationsRootSessions')
  const after = await call('sts', 'AssumeRoot', input)
  expect([before.outcome.kind, off.outcome, after.outcome]).toMatchObject([
    'output',
    { output: { EnabledFeatures: ['RootCredentialsManagement'] } },
    { code: 'AccessDenied' },
  ])
})

it('an account without an organisation has no such features', async () => {
  expect(await refusal({}, ['ListOrganizationsFeatures'])).toBe(
    'OrganizationNotFoundException: The account is not a member of an organization.',
  )
})

it('the account summary tells which tokens the global endpoint gives', async () => {
  const told = await answer(
    {},
    ['SetSecurityTokenServicePreferences', { GlobalEndpointTokenVersion: 'v2Token' }],
    ['GetAccountSummary'],
  )
  expect(told['SummaryMap']).toMatchObject({ GlobalEndpointTokenVersion: 2 })
})
