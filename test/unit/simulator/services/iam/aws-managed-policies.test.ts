import { describe, expect, it } from 'vitest'
import { awsCli } from '../../../../../src/aws/clients/aws-cli.ts'
import { iamUser } from '../../../../../src/scenario/cast.ts'
import { awsManagedPolicies } from '../../../../../src/simulator/state/aws-managed-policies.ts'
import { aCloud, admin } from '../../../../support/a-cloud.ts'
import { answer, refusal, type IamCall } from '../../../../support/iam-play.ts'

const bob = iamUser('bob', { place: 'frankfurt-office', client: awsCli() })
const arn = (name: string): string => `arn:aws:iam::aws:policy/${name}`

type Asked = readonly [service: string, operation: string, input?: object]

const listUsers: Asked = ['iam', 'ListUsers']
const createUser: Asked = ['iam', 'CreateUser', { UserName: 'eve' }]
const getSecret: Asked = ['secretsmanager', 'GetSecretValue', { SecretId: 'x' }]
const ownKeys: Asked = ['iam', 'ListSSHPublicKeys', { UserName: 'bob' }]
const adminsKeys: Asked = ['iam', 'ListSSHPublicKeys', { UserName: 'admin' }]
const createRoleOf = (AWSServiceName: string): Asked => [
  'iam',
  'CreateServiceLinkedRole',
  { AWSServiceName },
]

describe('a user with one of the policies of AWS', () => {
  it.each<[policy: string, allowed: Asked, denied: Asked]>([
    ['ReadOnlyAccess', listUsers, getSecret],
    ['SecurityAudit', listUsers, createUser],
    ['job-function/ViewOnlyAccess', listUsers, ['iam', 'GetUser', { UserName: 'admin' }]],
    ['job-function/SupportUser', listUsers, ['s3', 'GetObject', { Bucket: 'b', Key: 'k' }]],
    ['job-function/DatabaseAdministrator', ['iam', 'ListRoles'], listUsers],
    ['job-function/SystemAdministrator', ['cloudtrail', 'DescribeTrails'], createUser],
    ['PowerUserAccess', ['ec2', 'DescribeInstances'], listUsers],
    ['IAMUserSSHKeys', ownKeys, adminsKeys],
    ['AWSRolesAnywhereFullAccess', createRoleOf('rolesanywhere.amazonaws.com'), listUsers],
    ['AmazonEC2FullAccess', createRoleOf('spot.amazonaws.com'), createRoleOf('ecs.amazonaws.com')],
    ['SecretsManagerReadWrite', ['secretsmanager', 'ListSecrets'], listUsers],
    ['AmazonSSMReadOnlyAccess', ['ssm', 'DescribeParameters'], listUsers],
  ])('may do what %s says and no more', async (policy, allowed, denied) => {
    const world = { users: { bob: { attached: [arn(policy)] } } }
    const { call } = aCloud({ world, cast: [admin, bob] })
    const outcomes = []
    for (const [service, operation, input] of [allowed, denied]) {
      const { outcome } = await call(service, operation, { ...input }, { actor: bob })
      outcomes.push(outcome.kind === 'error' ? outcome.code : 'output')
    }
    expect(outcomes).toEqual(['output', expect.stringMatching(/AccessDenied|Unauthorized/)])
  })

  it('may do nothing with AWSDenyAll beside AdministratorAccess', async () => {
    const world = { users: { bob: { attached: ['AdministratorAccess', 'AWSDenyAll'] } } }
    const { call } = aCloud({ world, cast: [admin, bob] })
    const { outcome } = await call('iam', 'ListUsers', {}, { actor: bob })
    expect(outcome).toMatchObject({ code: 'AccessDenied' })
  })
})

it('every document is one that IAM would take', () => {
  const documents = [...awsManagedPolicies.values()].map(
    ({ versions }) => versions.get('v1')?.policy,
  )
  expect(documents.filter((document) => (document?.statements.length ?? 0) === 0)).toEqual([])
})

describe('lists of policies', () => {
  const world = {
    users: { bob: { attached: ['ReadOnlyAccess'], boundary: 'PowerUserAccess' } },
  }

  it.each<[input: object, names: readonly string[]]>([
    [{ Scope: 'AWS', OnlyAttached: true }, ['AdministratorAccess', 'ReadOnlyAccess']],
    [{ PolicyUsageFilter: 'PermissionsBoundary' }, ['PowerUserAccess']],
    [{ Scope: 'Local' }, []],
  ])('hold %j', async (input, names) => {
    const told = await answer(world, ['ListPolicies', { ...input }])
    expect(namesIn(told['Policies'])).toEqual(names)
  })

  it.each<[input: object, users: readonly string[]]>([
    [{}, []],
    [{ PolicyUsageFilter: 'PermissionsBoundary' }, ['bob']],
    [{ PolicyUsageFilter: 'PermissionsBoundary', EntityFilter: 'Role' }, []],
  ])('of the holders of a policy hold %j', async (input, users) => {
    const asked: IamCall = [
      'ListEntitiesForPolicy',
      { PolicyArn: arn('PowerUserAccess'), ...input },
    ]
    const told = await answer(world, asked)
    expect(told['PolicyUsers']).toEqual(
      users.map((UserName) => ({ UserName, UserId: expect.any(String) })),
    )
  })
})

it('the policy of a service’s role is attached to it, and to nobody else', async () => {
  const policy = arn('aws-service-role/AWSOrganizationsServiceTrustPolicy')
  const create: IamCall = [
    'CreateServiceLinkedRole',
    { AWSServiceName: 'organizations.amazonaws.com' },
  ]
  const list: IamCall = ['ListAttachedRolePolicies', { RoleName: 'AWSServiceRoleForOrganizations' }]
  const told = await answer({}, create, list)
  const attach: IamCall = ['AttachUserPolicy', { UserName: 'admin', PolicyArn: policy }]
  expect([told['AttachedPolicies'], await refusal({}, attach)]).toEqual([
    [{ PolicyName: 'AWSOrganizationsServiceTrustPolicy', PolicyArn: policy }],
    'PolicyNotAttachableException: Cannot attach a Service Role Policy to a Customer User.',
  ])
})

function namesIn(policies: unknown): readonly unknown[] {
  if (!Array.isArray(policies)) return []
  return policies.map((policy: Readonly<Record<string, unknown>>) => policy['PolicyName'])
}
