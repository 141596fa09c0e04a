import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../../../src/scenario/actor.ts'
import { awsCli } from '../../../../../src/aws/clients/aws-cli.ts'
import { iamUser } from '../../../../../src/scenario/cast.ts'
import { accountTrust, aCloud } from '../../../../support/a-cloud.ts'
import { answer, refusal, type IamCall } from '../../../../support/iam-play.ts'

const world = { users: { bob: {} } }
const tag = (...pairs: readonly (readonly [string, string])[]): IamCall => [
  'TagUser',
  { UserName: 'bob', Tags: pairs.map(([Key, Value]) => ({ Key, Value })) },
]
const invalid = (what: string): string =>
  `ValidationException: 1 validation error detected: ${what}`
const many = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) => [`${prefix}${index}`, ''] as const)

describe('tags', () => {
  it('keep one value a key, whatever the case of its letters', async () => {
    const calls: readonly IamCall[] = [
      tag(['Team', 'blue'], ['cost', '1']),
      tag(['team', 'red']),
      ['ListUserTags', { UserName: 'bob' }],
    ]
    expect(await answer(world, ...calls)).toEqual({
      Tags: [
        { Key: 'cost', Value: '1' },
        { Key: 'team', Value: 'red' },
      ],
      IsTruncated: false,
    })
  })

  it.each<[string, ...IamCall[]]>([
    [
      'InvalidInputException: Duplicate tag keys found. Please note that Tag keys are case insensitive.',
      tag(['a', '1'], ['A', '2']),
    ],
    [
      invalid(
        `Value '${'k'.repeat(129)}' at 'tags.1.member.key' failed to satisfy constraint: Member must have length less than or equal to 128`,
      ),
      tag(['k'.repeat(129), '']),
    ],
    [
      invalid(
        `Value '${'v'.repeat(257)}' at 'tags.2.member.value' failed to satisfy constraint: Member must have length less than or equal to 256`,
      ),
      tag(['a', ''], ['b', 'v'.repeat(257)]),
    ],
    [
      invalid(
        "Value 'a<b' at 'tags.1.member.key' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+",
      ),
      tag(['a<b', '']),
    ],
    [
      invalid(
        "Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to 50",
      ),
      tag(...many(51, 'k')),
    ],
    [
      'LimitExceededException: The number of tags has reached the maximum limit.',
      tag(...many(50, 'a')),
      tag(...many(1, 'b')),
    ],
    ['success', tag(...many(50, 'a')), tag(...many(50, 'A'))],
  ])('are refused with %s', async (expected, ...calls) => {
    expect(await refusal(world, ...calls)).toBe(expected)
  })

  it('of a resource decide where a policy asks for them', async () => {
    const eve: Actor = iamUser('eve', { place: 'lisbon', client: awsCli() })
    const condition = (key: string) => ({ StringEquals: { [key]: 'red' } })
    const allow = (Action: string, key: string) =>
      ({ Effect: 'Allow', Action, Resource: '*', Condition: condition(key) }) as const
    const inline = {
      p: {
        Version: '2012-10-17',
        Statement: [
          allow('iam:GetRole', 'aws:ResourceTag/team'),
          allow('iam:DeleteRole', 'iam:ResourceTag/team'),
        ],
      },
    }
    const roles = { red: { trust: accountTrust }, blue: { trust: accountTrust } }
    const { call } = aCloud({ world: { users: { eve: { inline } }, roles } })
    await call('iam', 'TagRole', { RoleName: 'red', Tags: [{ Key: 'Team', Value: 'red' }] })
    const tried = [
      ['GetRole', 'red'],
      ['GetRole', 'blue'],
      ['DeleteRole', 'red'],
      ['DeleteRole', 'blue'],
    ] as const
    const kinds: string[] = []
    for (const [operation, RoleName] of tried) {
      const { outcome } = await call('iam', operation, { RoleName }, { actor: eve })
      kinds.push(outcome.kind)
    }
    expect(kinds).toEqual(['output', 'error', 'output', 'error'])
  })

  it('are given at birth by those alone who may give tags', async () => {
    const eve: Actor = iamUser('eve', { place: 'lisbon', client: awsCli() })
    const rolesanywhere = ['rolesanywhere:CreateProfile', 'iam:PassRole']
    const Action = ['iam:CreateUser', 'iam:CreateRole', 'iam:TagRole', ...rolesanywhere]
    const Statement = [{ Effect: 'Allow', Action, Resource: '*' }] as const
    const { call } = aCloud({
      world: { users: { eve: { inline: { p: { Version: '2012-10-17', Statement } } } } },
    })
    const Tags = [{ Key: 'team', Value: 'red' }]
    const tags = [{ key: 'team', value: 'red' }]
    const ec2Trust = {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
      ],
    }
    const AssumeRolePolicyDocument = JSON.stringify(ec2Trust)
    const profile = { name: 'p', roleArns: [] }
    const tried = [
      ['iam', 'CreateUser', { UserName: 'red', Tags }],
      ['iam', 'CreateUser', { UserName: 'red' }],
      ['iam', 'CreateRole', { RoleName: 'red', AssumeRolePolicyDocument, Tags }],
      ['rolesanywhere', 'CreateProfile', { ...profile, tags }],
      ['rolesanywhere', 'CreateProfile', profile],
    ] as const
    const told: string[] = []
    for (const [service, operation, input] of tried) {
      const { outcome } = await call(service, operation, input, { actor: eve })
      told.push(
        outcome.kind === 'error' ? (/perform: (\S+)/.exec(outcome.message)?.[1] ?? '') : 'ok',
      )
    }
    expect(told).toEqual(['iam:TagUser', 'ok', 'ok', 'rolesanywhere:TagResource', 'ok'])
  })

  it('are refused by name in a condition where the simulator does not know them', async () => {
    const eve: Actor = iamUser('eve', { place: 'lisbon', client: awsCli() })
    const inline = {
      p: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: ['s3:ListAllMyBuckets', 's3:GetBucketPolicy'],
            Resource: '*',
            Condition: { StringEquals: { 'aws:ResourceTag/team': 'red' } },
          },
        ],
      },
    } as const
    const { call } = aCloud({ world: { users: { eve: { inline } } } })
    await call('s3', 'CreateBucket', { Bucket: 'plans' })
    // It acts on nothing that could have tags.
    const listed = await call('s3', 'ListBuckets', {}, { actor: eve })
    expect(listed.outcome.kind).toBe('error')
    await expect(
      call('s3', 'GetBucketPolicy', { Bucket: 'plans' }, { actor: eve }),
    ).rejects.toMatchObject({
      code: 'POLICY_UNSUPPORTED',
      message:
        'A policy has a condition on "aws:resourcetag/team", and of what this call acts on no tags are modelled.',
    })
  })
})
