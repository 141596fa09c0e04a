import { describe, expect, it } from 'vitest'
import { awsCli } from '../../../../src/aws/clients/aws-cli.ts'
import { iamUser } from '../../../../src/scenario/cast.ts'
import { aCloud, admin } from '../../../support/a-cloud.ts'

const everything = { attached: ['AdministratorAccess'] }
const pat = iamUser('pat', { place: 'lisbon', client: awsCli(), account: 'partner' })
const accounts = { partner: { users: { pat: everything } } }
const anOrganisation = () =>
  aCloud({ world: { accounts, memberAccounts: ['partner'] }, cast: [admin, pat] })
type Members = Readonly<Record<string, unknown>>
const outputOf = ({ outcome }: { readonly outcome: unknown }): Members =>
  (outcome as { output?: Members }).output ?? {}

describe('an organisation', () => {
  it('makes accounts that its managing account gets into, and stars out whose they are', async () => {
    const { call } = anOrganisation()
    const made = await call('organizations', 'CreateAccount', {
      AccountName: 'shadow',
      Email: 'shadow@example.com',
    })
    const { Id: request } = outputOf(made)['CreateAccountStatus'] as Members
    const status = outputOf(
      await call('organizations', 'DescribeCreateAccountStatus', {
        CreateAccountRequestId: request,
      }),
    )['CreateAccountStatus'] as Members
    const account = String(status['AccountId'])
    const taken = await call('sts', 'AssumeRole', {
      RoleArn: `arn:aws:iam::${account}:role/OrganizationAccountAccessRole`,
      RoleSessionName: 'admin',
    })
    const { Account: told } = outputOf(
      await call('organizations', 'DescribeAccount', { AccountId: account }),
    ) as { Account: Members }
    expect({
      request: made.record['requestParameters'],
      response: made.record['responseElements'],
      state: status['State'],
      taken: taken.outcome.kind,
      told: [told['Name'], told['Email'], told['JoinedMethod']],
    }).toEqual({
      request: { email: '****', accountName: '****' },
      response: {
        createAccountStatus: {
          id: request,
          accountName: '****',
          state: 'IN_PROGRESS',
          requestedTimestamp: 'Mar 2, 2026, 9:00:02 AM',
        },
      },
      state: 'SUCCEEDED',
      taken: 'output',
      told: ['shadow', 'shadow@example.com', 'CREATED'],
    })
  })

  it('makes no account where its role could not have that name', async () => {
    const { call } = anOrganisation()
    const made = await call('organizations', 'CreateAccount', {
      AccountName: 'shadow',
      Email: 'shadow@example.com',
      RoleName: 'no name',
    })
    const listed = outputOf(await call('organizations', 'ListCreateAccountStatus'))
    expect([made.outcome, listed['CreateAccountStatuses']]).toEqual([
      expect.objectContaining({ kind: 'error', code: 'InvalidInputException' }),
      [],
    ])
  })

  it('can be left by a member, and not by the account that manages it', async () => {
    const { call } = anOrganisation()
    const manager = await call('organizations', 'LeaveOrganization')
    const member = await call('organizations', 'LeaveOrganization', {}, { actor: pat })
    const after = await call('organizations', 'DescribeOrganization', {}, { actor: pat })
    expect([manager, member, after].map(({ record }) => record['errorCode'])).toEqual([
      'MasterCannotLeaveOrganizationException',
      undefined,
      'AWSOrganizationsNotInUseException',
    ])
  })
})
