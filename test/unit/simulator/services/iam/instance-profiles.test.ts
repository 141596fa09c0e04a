import { describe, expect, it } from 'vitest'
import { awsCli } from '../../../../../src/aws/clients/aws-cli.ts'
import { ec2Instance, iamUser } from '../../../../../src/scenario/cast.ts'
import { accountTrust, aCloud } from '../../../../support/a-cloud.ts'
import { answer, refusal, type IamCall } from '../../../../support/iam-play.ts'

const world = { roles: { ci: { trust: accountTrust }, other: { trust: accountTrust } } }
const web = { InstanceProfileName: 'web' }
const create: IamCall = ['CreateInstanceProfile', { ...web, Path: '/apps/' }]
const add: IamCall = ['AddRoleToInstanceProfile', { ...web, RoleName: 'ci' }]

describe('an instance profile', () => {
  it('holds a role', async () => {
    expect(await answer(world, create, add, ['GetInstanceProfile', web])).toEqual({
      InstanceProfile: {
        Path: '/apps/',
        InstanceProfileName: 'web',
        InstanceProfileId: expect.stringMatching(/^AIPA[A-Z2-7]{17}$/),
        Arn: 'arn:aws:iam::<account>:instance-profile/apps/web',
        CreateDate: '2026-03-02T09:00:02.000Z',
        Roles: [expect.objectContaining({ RoleName: 'ci' })],
      },
    })
  })

  it('is found by its role, and by its path', async () => {
    const found = { InstanceProfiles: [expect.objectContaining(web)], IsTruncated: false }
    const none = { InstanceProfiles: [], IsTruncated: false }
    const list = (operation: string, input: object) =>
      answer(world, create, add, [operation, { ...input }])
    expect(await list('ListInstanceProfilesForRole', { RoleName: 'ci' })).toEqual(found)
    expect(await list('ListInstanceProfilesForRole', { RoleName: 'other' })).toEqual(none)
    expect(await list('ListInstanceProfiles', { PathPrefix: '/apps/' })).toEqual(found)
    expect(await list('ListInstanceProfiles', { PathPrefix: '/x/' })).toEqual(none)
  })

  it.each<[string, ...IamCall[]]>([
    [
      'EntityAlreadyExistsException: Instance Profile WEB already exists.',
      create,
      ['CreateInstanceProfile', { InstanceProfileName: 'WEB' }],
    ],
    [
      'NoSuchEntityException: Instance Profile web cannot be found.',
      ['DeleteInstanceProfile', web],
    ],
    [
      'LimitExceededException: Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1',
      create,
      add,
      ['AddRoleToInstanceProfile', { ...web, RoleName: 'other' }],
    ],
    [
      'DeleteConflictException: Cannot delete entity, must remove roles from instance profile first.',
      create,
      add,
      ['DeleteInstanceProfile', web],
    ],
    [
      'DeleteConflictException: Cannot delete entity, must remove roles from instance profile first.',
      create,
      add,
      ['DeleteRole', { RoleName: 'ci' }],
    ],
    [
      'NoSuchEntityException: Role other in Instance Profile web cannot be found.',
      create,
      add,
      ['RemoveRoleFromInstanceProfile', { ...web, RoleName: 'other' }],
    ],
  ])('is refused with %s', async (expected, ...calls) => {
    expect(await refusal(world, ...calls)).toBe(expected)
  })

  it('takes a role only from somebody who may pass it to EC2', async () => {
    const eve = iamUser('eve', { place: 'lisbon', client: awsCli() })
    const statement = (more: object) => ({ Effect: 'Allow', Resource: '*', ...more }) as const
    const toLambda = { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } }
    const inline = {
      p: {
        Version: '2012-10-17',
        Statement: [
          statement({ Action: ['iam:CreateInstanceProfile', 'iam:AddRoleToInstanceProfile'] }),
          statement({ Action: 'iam:PassRole', Condition: toLambda }),
        ],
      },
    }
    const { cloud, call } = aCloud({ world: { ...world, users: { eve: { inline } } }, cast: [eve] })
    await call('iam', 'CreateInstanceProfile', web, { actor: eve })
    const input = { ...web, RoleName: 'ci' }
    const { outcome } = await call('iam', 'AddRoleToInstanceProfile', input, { actor: eve })
    const arn = `arn:aws:iam::${cloud.accountNumber()}`
    expect(outcome).toEqual({
      kind: 'error',
      code: 'AccessDenied',
      message: `User: ${arn}:user/eve is not authorized to perform: iam:PassRole on resource: ${arn}:role/ci because no identity-based policy allows the iam:PassRole action`,
    })
  })

  it('is there for an instance of the cast, named like its role', async () => {
    const from = { place: 'amazon-us-east-1', client: awsCli() }
    const instance = ec2Instance('i-0123456789abcdef0', { role: 'ci', ...from })
    const { call } = aCloud({
      world: { roles: { ci: { trust: accountTrust, attached: ['IAMReadOnlyAccess'] } } },
      cast: [instance],
    })
    const { outcome } = await call('iam', 'ListInstanceProfiles', {}, { actor: instance })
    expect(outcome).toMatchObject({ output: { InstanceProfiles: [{ InstanceProfileName: 'ci' }] } })
  })
})
