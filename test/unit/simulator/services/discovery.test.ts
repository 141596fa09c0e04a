import { NormalizedSchema } from '@smithy/core/schema'
import { describe, expect, it } from 'vitest'
import { awsCli } from '../../../../src/aws/clients/aws-cli.ts'
import { boto3 } from '../../../../src/aws/clients/sdk.ts'
import { ec2Instance, iamUser, lambdaFunction } from '../../../../src/scenario/cast.ts'
import { discoveryOperations } from '../../../../src/simulator/services/discovery-operations.ts'
import { aCloud, admin } from '../../../support/a-cloud.ts'
import { sampleOf } from '../../../support/schema-writer.ts'
import { clients, operationsOf } from '../../../support/sdk-clients.ts'

const bob = iamUser('bob', { place: 'lisbon', client: awsCli() })
const world = { users: { bob: {} } }

/** An input with every member filled: what is asked for first is whether the caller may. */
function filled(service: string, name: string): Readonly<Record<string, unknown>> {
  const schema = operationsOf(clients[service] ?? {}).find(([, , operation]) => operation === name)
  return schema === undefined ? {} : sampleOf(NormalizedSchema.of(schema[4]))
}
/** Calls on data leave a record only where a trail asks for them. */
const allDataEvents = {
  TrailName: 'main',
  EventSelectors: [
    {
      DataResources: [
        { Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] },
        { Type: 'AWS::Lambda::Function', Values: ['arn:aws:lambda'] },
      ],
    },
  ],
}
const apis = discoveryOperations.filter(({ service }) => service !== 'signin')

describe.each(apis.map(({ service, name }) => [service, name] as const))(
  '%s:%s',
  (service, name) => {
    it('is refused to a user without a policy, and leaves a record', async () => {
      const { call } = aCloud({ world, cast: [admin, bob] })
      await call('cloudtrail', 'PutEventSelectors', allDataEvents)
      const { outcome, record } = await call(service, name, filled(service, name), { actor: bob })
      const code = service === 'ec2' ? 'Client.UnauthorizedOperation' : 'AccessDenied'
      expect({
        kind: outcome.kind,
        code: record['errorCode'],
        message: record['errorMessage'],
      }).toEqual({
        kind: 'error',
        code,
        message: expect.stringContaining('/bob is not authorized to perform: '),
      })
    })
  },
)

describe('parameters and answers', () => {
  it.each([
    ['lambda', 'ListFunctions', {}, 'ListFunctions20150331', null],
    ['kms', 'ListKeys', {}, 'ListKeys', null],
    ['rds', 'DescribeDBInstances', {}, 'DescribeDBInstances', null],
    [
      'rds',
      'DescribeDBSnapshots',
      {},
      'DescribeDBSnapshots',
      { includeShared: false, includePublic: false },
    ],
    [
      'rds',
      'DescribeDBSnapshots',
      { IncludeShared: true },
      'DescribeDBSnapshots',
      { includeShared: true, includePublic: false },
    ],
    ['rds', 'DescribeDBClusters', {}, 'DescribeDBClusters', { includeShared: false }],
    ['dynamodb', 'ListTables', {}, 'ListTables', null],
    ['cloudfront', 'ListDistributions', {}, 'ListDistributions2020_05_31', null],
    [
      'elasticloadbalancingv2',
      'DescribeLoadBalancers',
      { PageSize: 200 },
      'DescribeLoadBalancers',
      { pageSize: 200 },
    ],
    ['ses', 'GetSendQuota', {}, 'GetSendQuota', null],
    ['cloudtrail', 'DescribeTrails', {}, 'DescribeTrails', { trailNameList: [] }],
    ['cloudtrail', 'GetTrailStatus', { Name: 'main' }, 'GetTrailStatus', { name: 'main' }],
    ['s3', 'ListBuckets', {}, 'ListBuckets', { Host: 's3.amazonaws.com' }],
  ])('%s:%s of %o', async (service, operation, input, eventName, requestParameters) => {
    const { record, outcome } = await aCloud().call(service, operation, input)
    expect({
      kind: outcome.kind,
      eventName: record.eventName,
      requestParameters: record['requestParameters'],
      responseElements: record['responseElements'],
    }).toEqual({ kind: 'output', eventName, requestParameters, responseElements: null })
  })

  it.each([
    [
      'ec2',
      'DescribeInstances',
      { InstanceIds: ['i-1'] },
      'Client.InvalidInstanceID.NotFound',
      "The instance ID 'i-1' does not exist",
    ],
    [
      'ec2',
      'DescribeVpcs',
      { VpcIds: ['vpc-1'] },
      'Client.InvalidVpcID.NotFound',
      "The vpc ID 'vpc-1' does not exist",
    ],
    ['s3', 'GetBucketAcl', { Bucket: 'x' }, 'NoSuchBucket', 'The specified bucket does not exist'],
    [
      'rds',
      'DescribeDBInstances',
      { DBInstanceIdentifier: 'x' },
      'DBInstanceNotFoundFault',
      'DBInstance x not found.',
    ],
    [
      'dynamodb',
      'DescribeTable',
      { TableName: 'x' },
      'ResourceNotFoundException',
      'Requested resource not found: Table: x not found',
    ],
    [
      'elasticloadbalancing',
      'DescribeLoadBalancers',
      { LoadBalancerNames: ['x'] },
      'AccessPointNotFoundException',
      "There is no ACTIVE Load Balancer named 'x'",
    ],
    [
      'organizations',
      'DescribeOrganization',
      {},
      'AWSOrganizationsNotInUseException',
      'Your account is not a member of an organization.',
    ],
  ])('%s:%s of %o fails with %s', async (service, operation, input, code, message) => {
    const { outcome } = await aCloud().call(service, operation, input)
    expect(outcome).toEqual({ kind: 'error', code, message })
  })

  it('finds the default network that it described', async () => {
    const { call } = aCloud()
    const found = await call('ec2', 'DescribeVpcs')
    const ids = JSON.stringify(found.outcome).match(/vpc-0[0-9a-f]{16}/)
    const again = await call('ec2', 'DescribeVpcs', { VpcIds: ids?.slice(0, 1) })
    expect(again.outcome).toEqual(found.outcome)
  })

  it('describes the buckets that trails deliver to, and tells whose they are', async () => {
    const { call, cloud } = aCloud()
    const account = cloud.accountNumber()
    const bucket = `aws-cloudtrail-logs-${account}`
    const { record } = await call('s3', 'GetBucketAcl', { Bucket: bucket })
    expect({ parameters: record['requestParameters'], resources: record['resources'] }).toEqual({
      parameters: { bucketName: bucket, Host: `${bucket}.s3.amazonaws.com`, acl: '' },
      resources: [{ accountId: account, type: 'AWS::S3::Bucket', ARN: `arn:aws:s3:::${bucket}` }],
    })
  })
})

describe('what the cast runs on', () => {
  const from = { place: 'lisbon', client: boto3() }
  const trust = {
    Statement: [
      { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ],
  } as const
  const web = ec2Instance('i-0123456789abcdef0', { ...from, role: 'web' })
  const resize = lambdaFunction('resize', { ...from, role: 'web' })

  it('is found by discovery, in its region', async () => {
    const { call, cloud } = aCloud({
      world: { roles: { web: { trust } } },
      cast: [admin, web, resize],
    })
    const account = cloud.accountNumber()
    const found = await call('ec2', 'DescribeInstances', { InstanceIds: [web.name] })
    const elsewhere = await call('ec2', 'DescribeInstances', {}, { region: 'eu-west-1' })
    const functions = await call('lambda', 'ListFunctions')
    const one = await call('lambda', 'GetFunction', { FunctionName: 'resize' })
    const view = {
      FunctionName: 'resize',
      FunctionArn: `arn:aws:lambda:us-east-1:${account}:function:resize`,
      Runtime: 'python3.14',
      Role: `arn:aws:iam::${account}:role/web`,
      Handler: 'lambda_function.lambda_handler',
      State: 'Active',
    }
    expect({
      found: JSON.stringify(found.outcome).match(/"InstanceId":"[^"]+"|"Arn":"[^"]+"/g),
      elsewhere: elsewhere.outcome,
      functions: functions.outcome,
      one: one.outcome,
    }).toEqual({
      found: [
        '"InstanceId":"i-0123456789abcdef0"',
        `"Arn":"arn:aws:iam::${account}:instance-profile/web"`,
      ],
      elsewhere: { kind: 'output', output: { Reservations: [] } },
      functions: { kind: 'output', output: { Functions: [expect.objectContaining(view)] } },
      one: {
        kind: 'output',
        output: expect.objectContaining({ Configuration: expect.objectContaining(view) }),
      },
    })
  })
})

describe('an organisation', () => {
  const accounts = { partner: { users: { pat: { attached: ['AdministratorAccess'] } } } }
  const pat = iamUser('pat', { place: 'lisbon', client: awsCli(), account: 'partner' })

  it('lists its accounts to the managing account and not to a member', async () => {
    const { call, cloud } = aCloud({
      world: { accounts, memberAccounts: ['partner'] },
      cast: [admin, pat],
    })
    const own = await call('organizations', 'ListAccounts')
    const members = await call('organizations', 'ListAccounts', {}, { actor: pat })
    const ids = JSON.stringify(own.outcome).match(/"Id":"\d{12}"/g)
    expect({ ids, members: members.outcome }).toEqual({
      ids: [`"Id":"${cloud.accountNumber()}"`, `"Id":"${cloud.accountNumber('partner')}"`],
      members: {
        kind: 'error',
        code: 'AccessDenied',
        message: "You don't have permissions to access this resource.",
      },
    })
  })
})
