import { describe, expect, it } from 'vitest'
import { awsCli } from '../../../../src/aws/clients/aws-cli.ts'
import { iamUser, nobody } from '../../../../src/scenario/cast.ts'
import { aCloud, admin } from '../../../support/a-cloud.ts'
import { makeAndUndo } from '../../../support/undo-call.ts'

const bob = iamUser('bob', { place: 'lisbon', client: awsCli() })
const pat = iamUser('pat', { place: 'lisbon', client: awsCli(), account: 'partner' })
const anybody = nobody('anybody', { place: 'lisbon', client: awsCli() })
const world = {
  users: { bob: {} },
  accounts: { partner: { users: { pat: { attached: ['AdministratorAccess'] } } } },
}
const Bucket = 'secret-plans'
const xmlns = 'http://s3.amazonaws.com/doc/2006-03-01/'

async function aBucket() {
  const { call, cloud } = aCloud({ world, cast: [admin, bob, pat, anybody] })
  const s3 = async (
    operation: string,
    input: Readonly<Record<string, unknown>> = {},
    by: Parameters<typeof call>[3] = {},
  ) => call('s3', operation, { Bucket, ...input }, by)
  await s3('CreateBucket')
  return { call, cloud, s3 }
}
const policyFor = (Principal: unknown, ...actions: readonly string[]) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal,
        Action: actions,
        Resource: [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`],
      },
    ],
  })

describe('objects', () => {
  it('leave no record until a trail asks for the data events of their bucket', async () => {
    const { call, s3, cloud } = await aBucket()
    const silent = await s3('PutObject', { Key: 'a', Body: 'plan' })
    const DataResources = [{ Type: 'AWS::S3::Object', Values: [`arn:aws:s3:::${Bucket}/`] }]
    await call('cloudtrail', 'PutEventSelectors', {
      TrailName: 'main',
      EventSelectors: [{ DataResources }],
    })
    const logged = await s3('PutObject', { Key: 'b', Body: 'plan' })
    await s3('CreateBucket', { Bucket: 'another' })
    const elsewhere = await s3('PutObject', { Bucket: 'another', Key: 'b', Body: 'plan' })
    const { record } = logged
    expect({
      records: [silent, logged, elsewhere].map(({ records }) => records.length),
      category: [record['managementEvent'], record['eventCategory'], record['readOnly']],
      request: record['requestParameters'],
      response: record['responseElements'],
      resources: record['resources'],
    }).toEqual({
      records: [0, 1, 0],
      category: [false, 'Data', false],
      request: { bucketName: Bucket, Host: `${Bucket}.s3.amazonaws.com`, key: 'b' },
      response: { 'x-amz-server-side-encryption': 'AES256' },
      resources: [
        { type: 'AWS::S3::Object', ARN: `arn:aws:s3:::${Bucket}/b` },
        {
          accountId: cloud.accountNumber(),
          type: 'AWS::S3::Bucket',
          ARN: `arn:aws:s3:::${Bucket}`,
        },
      ],
    })
  })

  it('come back as they were put, are copied, listed by prefix and page, and deleted', async () => {
    const { s3 } = await aBucket()
    for (const Key of ['a/1', 'a/2', 'b']) await s3('PutObject', { Key, Body: `of ${Key}` })
    await s3('CopyObject', { Key: 'c', CopySource: `${Bucket}/a/1` })
    const copy = await s3('GetObject', { Key: 'c' })
    const body = copy.outcome.kind === 'output' ? copy.outcome.output['Body'] : undefined
    const keys = async (input: Readonly<Record<string, unknown>>) =>
      JSON.stringify((await s3('ListObjectsV2', input)).outcome).match(
        /"(?:Key|NextContinuationToken)":"[^"]+"|"CommonPrefixes":\[[^\]]*\]/g,
      )
    const folders = await keys({ Delimiter: '/' })
    const page = await keys({ Prefix: 'a/', MaxKeys: 1 })
    await s3('DeleteObjects', { Delete: { Objects: [{ Key: 'a/1' }, { Key: 'a/2' }] } })
    const left = await keys({})
    expect({
      body: body instanceof Uint8Array ? Buffer.from(body).toString() : body,
      folders,
      page: page?.slice(0, 1),
      hasNext: page?.some((text) => text.startsWith('"NextContinuationToken"')),
      left,
    }).toEqual({
      body: 'of a/1',
      folders: ['"Key":"b"', '"Key":"c"', '"CommonPrefixes":[{"Prefix":"a/"}]'],
      page: ['"Key":"a/1"'],
      hasNext: true,
      left: ['"Key":"b"', '"Key":"c"', '"CommonPrefixes":[]'],
    })
  })
})

describe('a bucket', () => {
  it('logs what is set of it as the XML that it travels in', async () => {
    const { s3 } = await aBucket()
    const lifecycle = await s3('PutBucketLifecycleConfiguration', {
      LifecycleConfiguration: {
        Rules: [{ ID: 'gone', Status: 'Enabled', Filter: { Prefix: '' }, Expiration: { Days: 1 } }],
      },
    })
    const block = await s3('DeletePublicAccessBlock')
    const base = { bucketName: Bucket, Host: `${Bucket}.s3.amazonaws.com` }
    expect(
      [lifecycle, block].map(({ record }) => [record.eventName, record['requestParameters']]),
    ).toEqual([
      [
        'PutBucketLifecycle',
        {
          ...base,
          LifecycleConfiguration: {
            Rule: {
              ID: 'gone',
              Status: 'Enabled',
              Filter: { Prefix: '' },
              Expiration: { Days: 1 },
            },
            xmlns,
          },
          lifecycle: '',
        },
      ],
      ['DeleteBucketPublicAccessBlock', { ...base, publicAccessBlock: '' }],
    ])
  })

  it('lets in whom its policy names: a user of its account, another account, and everybody once that is not blocked', async () => {
    const { s3, cloud } = await aBucket()
    await s3('PutObject', { Key: 'a', Body: 'plan' })
    const read = async (actor: typeof bob) =>
      (await s3('GetObject', { Key: 'a' }, { actor })).outcome.kind
    const before = [await read(bob), await read(pat), await read(anybody)]
    const both = {
      AWS: [`arn:aws:iam::${cloud.accountNumber()}:user/bob`, cloud.accountNumber('partner')],
    }
    const named = await s3('PutBucketPolicy', { Policy: policyFor(both, 's3:GetObject') })
    const after = [await read(bob), await read(pat), await read(anybody)]
    const open = { Policy: policyFor('*', 's3:GetObject') }
    const blocked = await s3('PutBucketPolicy', open)
    await s3('DeletePublicAccessBlock')
    await s3('PutBucketPolicy', open)
    expect({
      before,
      after,
      logged: named.record['requestParameters'],
      blocked: blocked.record['errorCode'],
      open: await read(anybody),
    }).toEqual({
      before: ['error', 'error', 'error'],
      after: ['output', 'output', 'error'],
      logged: {
        bucketPolicy: JSON.parse(policyFor(both, 's3:GetObject')),
        bucketName: Bucket,
        Host: `${Bucket}.s3.amazonaws.com`,
        policy: '',
      },
      blocked: 'AccessDenied',
      open: 'output',
    })
  })

  it.each([
    ['CreateBucket', { Bucket: 'UPPER' }, 'InvalidBucketName'],
    ['CreateBucket', {}, 'BucketAlreadyOwnedByYou'],
    ['GetBucketPolicy', {}, 'NoSuchBucketPolicy'],
    ['PutBucketPolicy', { Policy: '{' }, 'MalformedPolicy'],
    ['GetBucketLifecycleConfiguration', {}, 'NoSuchLifecycleConfiguration'],
    ['GetBucketTagging', {}, 'NoSuchTagSet'],
    ['PutBucketAcl', { ACL: 'public-read' }, 'AccessDenied'],
    ['DeleteBucket', { Bucket: 'none' }, 'NoSuchBucket'],
  ])('%s of %o fails with %s', async (operation, input, code) => {
    const { s3 } = await aBucket()
    const { outcome } = await s3(operation, input)
    expect(outcome).toEqual({ kind: 'error', code, message: expect.any(String) })
  })

  it('with objects in it is not deleted, and its name is free afterwards', async () => {
    const { s3 } = await aBucket()
    await s3('PutObject', { Key: 'a', Body: '' })
    const full = await s3('DeleteBucket')
    await s3('DeleteObject', { Key: 'a' })
    const deleted = await s3('DeleteBucket')
    const taken = await s3('CreateBucket', {}, { actor: pat })
    const refused = await s3('CreateBucket')
    expect([full, deleted, taken, refused].map(({ outcome }) => outcome)).toEqual([
      { kind: 'error', code: 'BucketNotEmpty', message: expect.any(String) },
      { kind: 'output', output: {} },
      { kind: 'output', output: { Location: `/${Bucket}` } },
      { kind: 'error', code: 'BucketAlreadyExists', message: expect.any(String) },
    ])
  })

  it('is as before when its settings are set and that is undone', async () => {
    const { call, s3, cloud } = await aBucket()
    const reads = [
      'Policy',
      'Versioning',
      'Encryption',
      'Logging',
      'Tagging',
      'Cors',
      'Replication',
    ]
    const state = async () => {
      const answers = [(await s3('GetPublicAccessBlock')).outcome]
      for (const read of reads) answers.push((await s3(`GetBucket${read}`)).outcome)
      answers.push((await s3('GetBucketLifecycleConfiguration')).outcome)
      return answers
    }
    const before = await state()
    const steps = [
      ['PutBucketPolicy', { Policy: policyFor({ AWS: cloud.accountNumber() }, 's3:GetObject') }],
      ['PutBucketVersioning', { VersioningConfiguration: { Status: 'Suspended' } }],
      ['PutBucketTagging', { Tagging: { TagSet: [{ Key: 'a', Value: 'b' }] } }],
      ['PutBucketLifecycleConfiguration', { LifecycleConfiguration: { Rules: [] } }],
      ['DeletePublicAccessBlock', {}],
      ['PutObject', { Key: 'a', Body: 'b' }],
    ] as const
    const failures = []
    for (const [operation, input] of steps) {
      const result = await makeAndUndo(call, ['s3', operation, { Bucket, ...input }])
      const failed = result.undone.some((text) => text.includes(':'))
      if (result.made !== 'output' || failed) failures.push([operation, result])
    }
    const after = await state()
    // Versioning that was never on is answered as its empty settings.
    expect({ failures, after }).toEqual({ failures: [], after: before })
  })
})

describe('versions of objects', () => {
  const enabled = { VersioningConfiguration: { Status: 'Enabled' } }
  const source = { Key: 'b', CopySource: `${Bucket}/a?versionId=v1` }
  it.each([
    ['GetObject', { Key: 'a', VersionId: 'v1' }],
    ['HeadObject', { Key: 'a', VersionId: 'v1' }],
    ['DeleteObject', { Key: 'a', VersionId: 'v1' }],
    ['DeleteObjects', { Delete: { Objects: [{ Key: 'a', VersionId: 'v1' }] } }],
    ['CopyObject', source],
  ])('are refused by name in %s', async (operation, input) => {
    const { s3 } = await aBucket()
    await s3('PutObject', { Key: 'a', Body: 'plan' })
    await expect(s3(operation, input)).rejects.toMatchObject({
      code: 'CALL_NOT_MODELLED',
      message: `s3:${operation} with the version "v1" of an object is not modelled.`,
    })
  })

  it.each([
    ['PutObject', { Key: 'a', Body: 'other' }],
    ['CopyObject', { Key: 'b', CopySource: `${Bucket}/a` }],
    ['DeleteObject', { Key: 'a' }],
    ['DeleteObjects', { Delete: { Objects: [{ Key: 'a' }] } }],
  ])('are not lost silently by %s where versioning is enabled', async (operation, input) => {
    const { s3 } = await aBucket()
    await s3('PutObject', { Key: 'a', Body: 'plan' })
    await s3('PutBucketVersioning', enabled)
    await expect(s3(operation, input)).rejects.toMatchObject({
      code: 'CALL_NOT_MODELLED',
      message: `s3:${operation} in "${Bucket}", whose versioning is enabled, is not modelled.`,
    })
  })
})
