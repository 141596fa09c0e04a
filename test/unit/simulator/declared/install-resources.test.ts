import { describe, expect, it } from 'vitest'
import { isTrailproofError } from '../../../../src/diagnostic/trailproof-error.ts'
import { awsCli } from '../../../../src/aws/clients/aws-cli.ts'
import { ec2Instance } from '../../../../src/scenario/cast.ts'
import type { PolicyDocument, World } from '../../../../src/scenario/world.ts'
import { aCloud, admin } from '../../../support/a-cloud.ts'

const trusting = (service: string): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
})
const roles = {
  runner: { trust: trusting('lambda.amazonaws.com') },
  web: { trust: trusting('ec2.amazonaws.com') },
}
const forEverybody: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::acme-data/*',
    },
  ],
}
const world: World = {
  roles,
  buckets: {
    'acme-data': {
      policy: forEverybody,
      public: true,
      objects: { 'a/b.txt': 'account <account>' },
    },
  },
  secrets: { 'prod/db': { value: 'hunter2', tags: { Team: 'red' } } },
  parameters: { '/app/token': { value: 't0ken', type: 'SecureString' } },
  functions: { resize: { role: 'runner', environment: { TOKEN: 'x' }, region: 'eu-west-1' } },
  keys: { data: { description: 'all data' } },
  instances: {
    'i-0123456789abcdef0': { role: 'web', userData: '#!/bin/sh', httpTokens: 'optional' },
    bastion: {},
  },
  tables: { orders: {} },
  databases: { billing: { engine: 'postgres', snapshots: ['billing-copy'] } },
}
type Members = Readonly<Record<string, unknown>>

describe('the resources of a world', () => {
  it('are there from the start, with what they say, and make no records', async () => {
    const { call, cloud } = aCloud({ world })
    const asked: readonly (readonly [string, string, Members, RegExp, string?])[] = [
      ['s3', 'GetObject', { Bucket: 'acme-data', Key: 'a/b.txt' }, /"ContentLength":\d+/],
      ['secretsmanager', 'GetSecretValue', { SecretId: 'prod/db' }, /"SecretString":"[^"]*"/],
      ['ssm', 'GetParameter', { Name: '/app/token', WithDecryption: true }, /"Value":"[^"]*"/],
      ['lambda', 'ListFunctions', {}, /"TOKEN":"x"/, 'eu-west-1'],
      ['kms', 'DescribeKey', { KeyId: 'alias/data' }, /"Description":"[^"]*"/],
      [
        'ec2',
        'DescribeInstanceAttribute',
        { InstanceId: 'i-0123456789abcdef0', Attribute: 'userData' },
        /"Value":"[^"]*"/,
      ],
      [
        'ec2',
        'DescribeInstances',
        { Filters: [{ Name: 'tag:Name', Values: ['bastion'] }] },
        /"Value":"bastion"/,
      ],
      ['dynamodb', 'ListTables', {}, /\["orders"\]/],
      ['rds', 'DescribeDBSnapshots', {}, /"DBSnapshotIdentifier":"[^"]*"/],
      ['cloudtrail', 'LookupEvents', {}, /"Events":\[\]/],
    ]
    const found = []
    for (const [service, operation, input, pattern, region] of asked.toReversed()) {
      const { outcome } = await call(
        service,
        operation,
        input,
        region === undefined ? {} : { region },
      )
      found.unshift(JSON.stringify(outcome).match(pattern)?.[0])
    }
    expect(found).toEqual([
      `"ContentLength":${`account ${cloud.accountNumber()}`.length}`,
      '"SecretString":"hunter2"',
      '"Value":"t0ken"',
      '"TOKEN":"x"',
      '"Description":"all data"',
      `"Value":"${Buffer.from('#!/bin/sh').toString('base64')}"`,
      '"Value":"bastion"',
      '["orders"]',
      '"DBSnapshotIdentifier":"billing-copy"',
      '"Events":[]',
    ])
  })

  it('keep what the world says of an instance that somebody of the cast is', async () => {
    const web = ec2Instance('i-0123456789abcdef0', {
      place: 'amazon-us-east-1',
      client: awsCli(),
      role: 'web',
    })
    const { call } = aCloud({ world, cast: [admin, web] })
    const { outcome } = await call('ec2', 'DescribeInstances', {
      InstanceIds: ['i-0123456789abcdef0'],
    })
    expect(JSON.stringify(outcome)).toContain('"HttpTokens":"optional"')
  })

  it.each([
    [
      { buckets: { 'No Good': {} } },
      'Bucket "No Good" is wrong: The specified bucket is not valid.',
      's3:CreateBucket would be refused with InvalidBucketName; correct the world.',
    ],
    [
      { buckets: { data: { policy: forEverybody } } },
      expect.stringContaining('Bucket "data" is wrong: '),
      expect.stringContaining('s3:PutBucketPolicy would be refused with '),
    ],
    [
      { roles, functions: { resize: { role: 'runer' } } },
      'Function "resize" has the role "runer", which is not there.',
      'Did you mean "runner"?',
    ],
    [
      { roles, functions: { resize: { role: 'web' } } },
      'Function "resize" is wrong: The role defined for the function cannot be assumed by Lambda.',
      'lambda:CreateFunction would be refused with InvalidParameterValueException; correct the world.',
    ],
    [
      {
        secrets: {
          s: {
            value: 'x',
            policy: {
              Statement: [
                {
                  Effect: 'Allow',
                  Principal: { AWS: 'arn:aws:iam::<account>:user/ghost' },
                  Action: '*',
                  Resource: '*',
                },
              ],
            },
          },
        },
      },
      expect.stringContaining('Secret "s" is wrong: '),
      expect.stringContaining('secretsmanager:PutResourcePolicy'),
    ],
  ] satisfies readonly (readonly [World, unknown, unknown])[])(
    '%j is refused',
    (wrong, message, hint) => {
      const made = (): unknown => {
        try {
          return aCloud({ world: wrong })
        } catch (error) {
          return isTrailproofError(error)
            ? { code: error.code, message: error.message, hint: error.hint }
            : error
        }
      }
      expect(made()).toEqual({ code: 'WORLD_INVALID', message, hint })
    },
  )
})
