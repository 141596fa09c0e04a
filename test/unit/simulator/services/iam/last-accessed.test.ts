import { describe, expect, it } from 'vitest'
import { accountTrust, aCloud } from '../../../../support/a-cloud.ts'
import { answer, refusal, type IamCall } from '../../../../support/iam-play.ts'
import type { World } from '../../../../../src/scenario/world.ts'

const own = (path: string): string => `arn:aws:iam::<account>:${path}`
const reading = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: ['s3:Get*', 'iam:List*'], Resource: '*' }],
} as const
const world: World = {
  users: {
    bob: { groups: ['staff'], inline: { reading } },
    carol: { groups: ['staff'] },
  },
  groups: { staff: { attached: ['AmazonSSMReadOnlyAccess'] } },
  roles: { ci: { trust: accountTrust, attached: ['AmazonSSMReadOnlyAccess'] } },
}

/** Asks for a report on a thing of the account, and reads it a while later. */
async function reportOn(path: string, entitiesOf?: string) {
  const { cloud, call } = aCloud({ world })
  const account = cloud.accountNumber()
  const made = await call('iam', 'GenerateServiceLastAccessedDetails', {
    Arn: path.startsWith('arn:') ? path : own(path).replace('<account>', account),
  })
  const JobId = made.outcome.kind === 'output' ? made.outcome.output['JobId'] : undefined
  const { outcome } = await (entitiesOf === undefined
    ? call('iam', 'GetServiceLastAccessedDetails', { JobId, MaxItems: 1_000 })
    : call('iam', 'GetServiceLastAccessedDetailsWithEntities', {
        JobId,
        ServiceNamespace: entitiesOf,
      }))
  if (outcome.kind === 'error') throw new Error(outcome.message)
  return JSON.parse(JSON.stringify(outcome.output).replaceAll(account, '<account>'))
}

describe('service last accessed details', () => {
  it('name the services that a user’s policies and its groups’ allow', async () => {
    expect(await reportOn('user/bob')).toEqual({
      JobStatus: 'COMPLETED',
      JobType: 'SERVICE_LEVEL',
      JobCreationDate: '2026-03-02T09:00:02.000Z',
      JobCompletionDate: '2026-03-02T09:00:03.000Z',
      IsTruncated: false,
      ServicesLastAccessed: [
        ['iam', 'AWS Identity and Access Management (IAM)'],
        ['s3', 'Amazon S3'],
        ['ssm', 'AWS Systems Manager'],
      ].map(([ServiceNamespace, ServiceName]) => ({
        ServiceName,
        ServiceNamespace,
        TotalAuthenticatedEntities: 0,
      })),
    })
  })

  it('tell when and where somebody called', async () => {
    const { ServicesLastAccessed: services } = await reportOn('user/admin')
    const iam = services.find((one: { ServiceNamespace: string }) => one.ServiceNamespace === 'iam')
    expect(iam).toMatchObject({
      LastAuthenticated: '2026-03-02T09:00:02.000Z',
      LastAuthenticatedEntity: 'arn:aws:iam::<account>:user/admin',
      LastAuthenticatedRegion: 'us-east-1',
      TotalAuthenticatedEntities: 1,
    })
  })

  it('tell who has a policy, in a group or as a role', async () => {
    const policy = 'arn:aws:iam::aws:policy/AmazonSSMReadOnlyAccess'
    const { EntityDetailsList: entities } = await reportOn(policy, 'ssm')
    expect(
      entities.map((one: { EntityInfo: Record<string, unknown> }) => [
        one.EntityInfo['Type'],
        one.EntityInfo['Name'],
      ]),
    ).toEqual([
      ['USER', 'bob'],
      ['USER', 'carol'],
      ['ROLE', 'ci'],
    ])
  })

  it.each<[string, IamCall]>([
    [
      'InvalidInputException: Invalid Entity Arn: arn:aws:s3:::bucket-of-nobody',
      ['GenerateServiceLastAccessedDetails', { Arn: 'arn:aws:s3:::bucket-of-nobody' }],
    ],
    [
      'NoSuchEntityException: Job with id x cannot be found.',
      ['GetServiceLastAccessedDetails', { JobId: 'x' }],
    ],
    [
      'InvalidInputException: Invalid service namespace: nowhere',
      [
        'ListPoliciesGrantingServiceAccess',
        { Arn: own('user/bob'), ServiceNamespaces: ['nowhere'] },
      ],
    ],
  ])('are refused: %s', async (expected, call) => {
    expect(await refusal(world, call)).toBe(expected)
  })

  it('at the level of actions are not modelled, and say so', async () => {
    const call: IamCall = [
      'GenerateServiceLastAccessedDetails',
      { Arn: own('user/bob'), Granularity: 'ACTION_LEVEL' },
    ]
    await expect(refusal(world, call)).rejects.toMatchObject({ code: 'CALL_NOT_MODELLED' })
  })
})

describe('policies that grant a service', () => {
  it('are those of a user and of its groups', async () => {
    const input = { Arn: own('user/bob'), ServiceNamespaces: ['s3', 'ssm', 'ec2'] }
    const told = await answer(world, ['ListPoliciesGrantingServiceAccess', input])
    expect(told['PoliciesGrantingServiceAccess']).toEqual([
      {
        ServiceNamespace: 's3',
        Policies: [
          { PolicyName: 'reading', PolicyType: 'INLINE', EntityType: 'USER', EntityName: 'bob' },
        ],
      },
      {
        ServiceNamespace: 'ssm',
        Policies: [
          {
            PolicyName: 'AmazonSSMReadOnlyAccess',
            PolicyType: 'MANAGED',
            PolicyArn: 'arn:aws:iam::aws:policy/AmazonSSMReadOnlyAccess',
          },
        ],
      },
      { ServiceNamespace: 'ec2', Policies: [] },
    ])
  })
})
