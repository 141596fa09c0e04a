import { describe, expect, it } from 'vitest'
import { awsCli } from '../../../../src/aws/clients/aws-cli.ts'
import { iamUser } from '../../../../src/scenario/cast.ts'
import { days } from '../../../../src/time/duration.ts'
import { aCloud, admin, start } from '../../../support/a-cloud.ts'

const bob = iamUser('bob', { place: 'lisbon', client: awsCli() })
const pat = iamUser('pat', { place: 'lisbon', client: awsCli(), account: 'partner' })
const everything = { attached: ['AdministratorAccess'] }
const world = { users: { bob: {} }, accounts: { partner: { users: { pat: everything } } } }

/** A cloud with two secrets, one of them tagged. */
async function aSafe() {
  const safe = aCloud({ world, cast: [admin, bob, pat] })
  const call = async (
    operation: string,
    input: Readonly<Record<string, unknown>>,
    by: Parameters<typeof safe.call>[3] = {},
  ) => safe.call('secretsmanager', operation, input, by)
  const made = await call('CreateSecret', {
    Name: 'prod/db',
    SecretString: 'first',
    ClientRequestToken: '1'.repeat(32),
    Tags: [{ Key: 'team', Value: 'red' }],
  })
  await call('CreateSecret', { Name: 'test/db', SecretString: 'other' })
  const { output } = made.outcome as unknown as { output: { ARN: string } }
  return { ...safe, call, made, arn: output.ARN }
}
const namesIn = (outcome: unknown) => JSON.stringify(outcome).match(/"Name":"[^"]+"/g)
const errorOf = ({ outcome }: { readonly outcome: unknown }) => outcome

describe('a secret', () => {
  it('never shows its value in a record, whatever is done with it', async () => {
    const { call, made } = await aSafe()
    const put = await call('PutSecretValue', { SecretId: 'prod/db', SecretString: 'second' })
    const got = await call('GetSecretValue', { SecretId: 'prod/db' })
    const batch = await call('BatchGetSecretValue', { SecretIdList: ['prod/db', 'test/db'] })
    const text = JSON.stringify([made, put, got, batch].map(({ records }) => records))
    expect(text.match(/first|second|other|secretString/g)).toEqual(null)
  })

  it('is logged with its name and token when it is made, and with its ARN alone as the answer', async () => {
    const { made, arn } = await aSafe()
    expect({
      request: made.record['requestParameters'],
      response: made.record['responseElements'],
    }).toEqual({
      request: {
        name: 'prod/db',
        clientRequestToken: '1'.repeat(32),
        tags: [{ key: 'team', value: 'red' }],
      },
      response: { arn },
    })
  })

  it('keeps the value before as AWSPREVIOUS', async () => {
    const { call } = await aSafe()
    await call('PutSecretValue', { SecretId: 'prod/db', SecretString: 'second' })
    const values = []
    for (const stage of [{}, { VersionStage: 'AWSPREVIOUS' }, { VersionId: '1'.repeat(32) }]) {
      const { outcome } = await call('GetSecretValue', { SecretId: 'prod/db', ...stage })
      values.push(JSON.stringify(outcome).match(/"SecretString":"(\w+)"/)?.[1])
    }
    expect(values).toEqual(['second', 'first', 'first'])
  })

  it('that is deleted is refused, can be restored for thirty days, and is gone after them', async () => {
    const { call } = await aSafe()
    await call('DeleteSecret', { SecretId: 'prod/db' })
    const refused = await call('GetSecretValue', { SecretId: 'prod/db' })
    await call('RestoreSecret', { SecretId: 'prod/db' })
    const restored = await call('GetSecretValue', { SecretId: 'prod/db' })
    await call('DeleteSecret', { SecretId: 'prod/db' })
    const later = { at: start + days(31) }
    const gone = await call('DescribeSecret', { SecretId: 'prod/db' }, later)
    expect({
      refused: errorOf(refused),
      restored: restored.outcome.kind,
      gone: errorOf(gone),
    }).toEqual({
      refused: {
        kind: 'error',
        code: 'InvalidRequestException',
        message:
          "You can't perform this operation on the secret because it was marked for deletion.",
      },
      restored: 'output',
      gone: {
        kind: 'error',
        code: 'ResourceNotFoundException',
        message: "Secrets Manager can't find the specified secret.",
      },
    })
  })

  it('is found by tag, by the beginning of its name, and page by page', async () => {
    const { call } = await aSafe()
    const byTag = await call('ListSecrets', { Filters: [{ Key: 'tag-key', Values: ['team'] }] })
    const byName = await call('ListSecrets', { Filters: [{ Key: 'name', Values: ['test'] }] })
    const first = await call('ListSecrets', { MaxResults: 1 })
    const token = JSON.stringify(first.outcome).match(/"NextToken":"(\w+)"/)?.[1]
    const second = await call('ListSecrets', { MaxResults: 1, NextToken: token })
    const wrong = await call('ListSecrets', { NextToken: 'x' })
    expect({
      byTag: namesIn(byTag.outcome),
      byName: namesIn(byName.outcome),
      pages: [namesIn(first.outcome), namesIn(second.outcome)],
      wrong: errorOf(wrong),
    }).toEqual({
      byTag: ['"Name":"prod/db"'],
      byName: ['"Name":"test/db"'],
      pages: [['"Name":"prod/db"'], ['"Name":"test/db"']],
      wrong: {
        kind: 'error',
        code: 'InvalidNextTokenException',
        message: 'The specified token is not valid.',
      },
    })
  })

  it('is read in a batch as far as the caller may read it', async () => {
    const { call } = await aSafe()
    const asked = { SecretIdList: ['prod/db', 'none'] }
    const { outcome } = await call('BatchGetSecretValue', asked)
    expect(JSON.stringify(outcome).match(/"(?:SecretString|ErrorCode)":"[^"]+"/g)).toEqual([
      '"SecretString":"first"',
      '"ErrorCode":"ResourceNotFoundException"',
    ])
  })
})

describe("a secret's own policy", () => {
  const policyFor = (principal: string) =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: principal },
          Action: 'secretsmanager:GetSecretValue',
          Resource: '*',
        },
      ],
    })

  it('lets a user of the account read it, and one of another account whose own policies allow it too', async () => {
    const { call, cloud, arn } = await aSafe()
    const own = cloud.accountNumber()
    const other = cloud.accountNumber('partner')
    const before = [
      await call('GetSecretValue', { SecretId: arn }, { actor: bob }),
      await call('GetSecretValue', { SecretId: arn }, { actor: pat }),
    ]
    await call('PutResourcePolicy', {
      SecretId: arn,
      ResourcePolicy: policyFor(`arn:aws:iam::${own}:user/bob`),
    })
    const named = await call('GetSecretValue', { SecretId: arn }, { actor: bob })
    await call('PutResourcePolicy', { SecretId: arn, ResourcePolicy: policyFor(other) })
    const across = await call('GetSecretValue', { SecretId: arn }, { actor: pat })
    expect({
      before: before.map(({ record }) => record['errorMessage']),
      after: [named.outcome.kind, across.outcome.kind],
    }).toEqual({
      before: [
        expect.stringContaining('because no identity-based policy allows the secretsmanager:'),
        expect.stringContaining('because no resource-based policy allows the secretsmanager:'),
      ],
      after: ['output', 'output'],
    })
  })

  it.each([
    ['no JSON', '{', 'MalformedPolicyDocumentException'],
    [
      'somebody who does not exist',
      policyFor('arn:aws:iam::1:user/x'),
      'MalformedPolicyDocumentException',
    ],
    ['everybody, where that is blocked', policyFor('*'), 'PublicPolicyException'],
  ])('is refused with %s', async (_, ResourcePolicy, code) => {
    const { call, arn } = await aSafe()
    const input = { SecretId: arn, ResourcePolicy, BlockPublicPolicy: true }
    const { record } = await call('PutResourcePolicy', input)
    expect(record['errorCode']).toBe(code)
  })
})
