import { describe, expect, it } from 'vitest'
import { accountTrust } from '../../../../support/a-cloud.ts'
import { answer, refusal, type IamCall } from '../../../../support/iam-play.ts'

const statement = (Effect: 'Allow' | 'Deny', Action: string, more: object = {}) => ({
  Effect,
  Action,
  Resource: '*',
  ...more,
})
const policy = (...Statement: readonly ReturnType<typeof statement>[]) => ({
  Version: '2012-10-17',
  Statement,
})
const fromOffice = { Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }
const world = {
  users: {
    bob: {
      groups: ['staff'],
      inline: { own: policy(statement('Allow', 's3:*', fromOffice)) },
    },
    bounded: { attached: ['AdministratorAccess'], boundary: 'ReadOnlyAccess' },
  },
  groups: {
    staff: {
      attached: ['IAMReadOnlyAccess'],
      inline: { no: policy(statement('Deny', 'iam:ListUsers')) },
    },
  },
  roles: { ci: { trust: accountTrust, attached: ['AdministratorAccess'] } },
}
const arn = (path: string): string => `arn:aws:iam::<account>:${path}`
const simulated = (path: string, ActionNames: readonly string[], more: object = {}): IamCall => [
  'SimulatePrincipalPolicy',
  { PolicySourceArn: arn(path), ActionNames, ...more },
]
const result = (EvalActionName: string, EvalDecision: string, ...sources: readonly string[]) => ({
  EvalActionName,
  EvalResourceName: '*',
  EvalDecision,
  MatchedStatements: sources.map((SourcePolicyId) => ({
    SourcePolicyId,
    SourcePolicyType: 'IAM Policy',
  })),
  MissingContextValues: [],
})

describe('a simulation of policies', () => {
  it('says which policy of a user or its groups decides, and which keys it lacks', async () => {
    const calls = simulated('user/bob', ['iam:ListRoles', 'iam:ListUsers', 's3:GetObject'])
    const lacking = { MissingContextValues: ['aws:SourceIp'] }
    expect(await answer(world, calls)).toEqual({
      EvaluationResults: [
        { ...result('iam:ListRoles', 'allowed', 'IAMReadOnlyAccess'), ...lacking },
        { ...result('iam:ListUsers', 'explicitDeny', 'group_staff_no'), ...lacking },
        { ...result('s3:GetObject', 'implicitDeny'), ...lacking },
      ],
      IsTruncated: false,
    })
  })

  it('judges conditions by the context that it is given', async () => {
    const entry = {
      ContextKeyName: 'aws:sourceip',
      ContextKeyValues: ['10.1.2.3'],
      ContextKeyType: 'ip',
    }
    const call = simulated('user/bob', ['s3:GetObject'], { ContextEntries: [entry] })
    expect(await answer(world, call)).toEqual({
      EvaluationResults: [result('s3:GetObject', 'allowed', 'user_bob_own')],
      IsTruncated: false,
    })
  })

  it('says what a boundary takes away', async () => {
    expect(await answer(world, simulated('user/bounded', ['iam:CreateUser']))).toEqual({
      EvaluationResults: [
        {
          ...result('iam:CreateUser', 'implicitDeny', 'AdministratorAccess'),
          PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false },
        },
      ],
      IsTruncated: false,
    })
  })

  it('takes documents that nobody has, with keys of any service', async () => {
    const tagged = { Condition: { StringEquals: { 'ec2:InstanceType': '${aws:username}' } } }
    const document = JSON.stringify(policy(statement('Allow', 'ec2:RunInstances', tagged)))
    const input = { PolicyInputList: [document], ActionNames: ['ec2:RunInstances'] }
    expect(await answer(world, ['SimulateCustomPolicy', input])).toMatchObject({
      EvaluationResults: [
        {
          EvalDecision: 'implicitDeny',
          MissingContextValues: ['ec2:InstanceType', 'aws:username'],
        },
      ],
    })
    expect(
      await answer(world, ['GetContextKeysForCustomPolicy', { PolicyInputList: [document] }]),
    ).toEqual({ ContextKeyNames: ['ec2:InstanceType', 'aws:username'] })
  })

  it('tells the context keys of an entity', async () => {
    const input = { PolicySourceArn: arn('user/bob') }
    expect(await answer(world, ['GetContextKeysForPrincipalPolicy', input])).toEqual({
      ContextKeyNames: ['aws:SourceIp'],
    })
  })

  it.each<[string, IamCall]>([
    ['NoSuchEntityException: The role with name x cannot be found.', simulated('role/x', ['a:b'])],
    [
      'InvalidInputException: Invalid Entity Arn: arn:aws:iam::<account>:root does not clearly define entity type and name.',
      simulated('root', ['a:b']),
    ],
    ['InvalidInputException: Invalid Action: ListUsers', simulated('role/ci', ['ListUsers'])],
    [
      'MalformedPolicyDocumentException: This policy contains invalid Json',
      ['SimulateCustomPolicy', { PolicyInputList: ['{'], ActionNames: ['a:b'] }],
    ],
  ])('is refused with %s', async (expected, call) => {
    expect(await refusal(world, call)).toBe(expected)
  })

  it('names a parameter that it does not model', async () => {
    await expect(answer(world, simulated('role/ci', ['a:b'], { CallerArn: 'x' }))).rejects.toThrow(
      'A policy simulation with CallerArn is not modelled.',
    )
  })
})
