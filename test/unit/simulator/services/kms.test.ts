import { describe, expect, it } from 'vitest'
import { awsCli } from '../../../../src/aws/clients/aws-cli.ts'
import { iamUser } from '../../../../src/scenario/cast.ts'
import type { PolicyDocument } from '../../../../src/scenario/world.ts'
import { days } from '../../../../src/time/duration.ts'
import { aCloud, admin, start } from '../../../support/a-cloud.ts'
import { makeAndUndo } from '../../../support/undo-call.ts'

const from = { place: 'lisbon', client: awsCli() } as const
const bob = iamUser('bob', from)
const pat = iamUser('pat', { ...from, account: 'partner' })
const everything = { attached: ['AdministratorAccess'] }
const world = { users: { bob: {} }, accounts: { partner: { users: { pat: everything } } } }
type Members = Readonly<Record<string, unknown>>
const text = (value: unknown): string => Buffer.from(value as Uint8Array).toString()
const outputOf = ({ outcome }: { readonly outcome: unknown }): Members =>
  (outcome as { output?: Members }).output ?? {}
const codeOf = ({ outcome }: { readonly outcome: unknown }): string =>
  (outcome as { code?: string }).code ?? 'done'

/** A cloud with one key and an alias of it. */
async function aKey() {
  const safe = aCloud({ world, cast: [admin, bob, pat] })
  const call = async (
    operation: string,
    input: Members = {},
    by: Parameters<typeof safe.call>[3] = {},
  ) => safe.call('kms', operation, input, by)
  const made = await call('CreateKey', { Tags: [{ TagKey: 'Team', TagValue: 'red' }] })
  const { KeyId: id, Arn: arn } = outputOf(made)['KeyMetadata'] as { KeyId: string; Arn: string }
  const named = await call('CreateAlias', { AliasName: 'alias/data', TargetKeyId: id })
  return { any: safe.call, call, made, named, id, arn, account: safe.cloud.accountNumber() }
}

/** The policy of a key that hands it to its account, and to others by name. */
const policyFor = (account: string, ...statements: PolicyDocument['Statement'][number][]) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${account}:user/admin` },
        Action: 'kms:*',
        Resource: '*',
      },
      ...statements,
    ],
  })

describe('a key', () => {
  it('is logged with what KMS adds, and named in resources; calls that answer nothing log its ARN', async () => {
    const { call, made, named, id, arn, account } = await aKey()
    const disabled = await call('DisableKey', { KeyId: 'alias/data' })
    const scheduled = await call('ScheduleKeyDeletion', { KeyId: id, PendingWindowInDays: 7 })
    const resource = { accountId: account, type: 'AWS::KMS::Key', ARN: arn }
    const parts = [made, named, disabled, scheduled].map(({ record }) => [
      record['requestParameters'],
      record['responseElements'],
      record['resources'],
    ])
    expect(parts).toEqual([
      [
        {
          origin: 'AWS_KMS',
          keyUsage: 'ENCRYPT_DECRYPT',
          keySpec: 'SYMMETRIC_DEFAULT',
          customerMasterKeySpec: 'SYMMETRIC_DEFAULT',
          description: '',
          bypassPolicyLockoutSafetyCheck: false,
          tags: [{ tagKey: 'Team', tagValue: 'red' }],
        },
        {
          keyMetadata: {
            aWSAccountId: account,
            keyId: id,
            arn,
            creationDate: 'Mar 2, 2026, 9:00:02 AM',
            enabled: true,
            description: '',
            keyUsage: 'ENCRYPT_DECRYPT',
            keyState: 'Enabled',
            origin: 'AWS_KMS',
            keyManager: 'CUSTOMER',
            customerMasterKeySpec: 'SYMMETRIC_DEFAULT',
            keySpec: 'SYMMETRIC_DEFAULT',
            encryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
            multiRegion: false,
          },
        },
        [resource],
      ],
      [
        { aliasName: 'alias/data', targetKeyId: id },
        { keyId: arn },
        [
          {
            accountId: account,
            type: 'AWS::KMS::Alias',
            ARN: arn.replace(/key\/.*/, 'alias/data'),
          },
          resource,
        ],
      ],
      [{ keyId: 'alias/data' }, { keyId: arn }, [resource]],
      [
        { keyId: id, pendingWindowInDays: 7, overridePendingWindowCheck: false },
        {
          keyId: arn,
          deletionDate: 'Mar 9, 2026, 9:00:08 AM',
          keyState: 'PendingDeletion',
          pendingWindowInDays: 7,
        },
        [resource],
      ],
    ])
  })

  it('that is to be deleted refuses its use, can come back disabled, and is gone with its aliases afterwards', async () => {
    const { call, id } = await aKey()
    const plain = { KeyId: id, Plaintext: Buffer.from('x') }
    await call('ScheduleKeyDeletion', { KeyId: id, PendingWindowInDays: 7 })
    const pending = await call('Encrypt', plain)
    await call('CancelKeyDeletion', { KeyId: id })
    const disabled = await call('Encrypt', plain)
    await call('EnableKey', { KeyId: id })
    const enabled = await call('Encrypt', plain)
    await call('ScheduleKeyDeletion', { KeyId: id, PendingWindowInDays: 7 })
    const gone = await call('DescribeKey', { KeyId: 'alias/data' }, { at: start + days(8) })
    expect([pending, disabled, enabled, gone].map(codeOf)).toEqual([
      'KMSInvalidStateException',
      'DisabledException',
      'done',
      'NotFoundException',
    ])
  })

  it('is for whom its policy names, and for its account only where the policy says so', async () => {
    const { call, id, arn, account } = await aKey()
    const byIdentity = await call('DescribeKey', { KeyId: id })
    const lockedOut = await call('PutKeyPolicy', {
      KeyId: id,
      Policy: policyFor(account).replace('user/admin', 'user/bob'),
    })
    await call('PutKeyPolicy', {
      KeyId: id,
      Policy: policyFor(account, {
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${account}:user/bob` },
        Action: 'kms:Encrypt',
        Resource: '*',
        Condition: { StringEquals: { 'kms:EncryptionContext:App': 'x' } },
      }),
    })
    const plain = { KeyId: arn, Plaintext: Buffer.from('x') }
    const outcomes = [
      byIdentity,
      lockedOut,
      await call('Encrypt', plain, { actor: bob }),
      await call('Encrypt', { ...plain, EncryptionContext: { App: 'x' } }, { actor: bob }),
      await call('Encrypt', plain, { actor: pat }),
    ]
    expect(outcomes.map(codeOf)).toEqual([
      'done',
      'MalformedPolicyDocumentException',
      'AccessDenied',
      'done',
      'AccessDenied',
    ])
  })

  it('is used by who has a grant, as long as it lasts', async () => {
    const { call, id, arn, account } = await aKey()
    const plain = { KeyId: id, Plaintext: Buffer.from('x') }
    const before = await call('Encrypt', plain, { actor: bob })
    const granted = await call('CreateGrant', {
      KeyId: id,
      GranteePrincipal: `arn:aws:iam::${account}:user/bob`,
      Operations: ['Encrypt'],
    })
    const during = await call('Encrypt', plain, { actor: bob })
    const { GrantId: grantId } = outputOf(granted)
    await call('RevokeGrant', { KeyId: id, GrantId: grantId })
    const after = await call('Encrypt', plain, { actor: bob })
    expect({
      codes: [before, during, after].map(codeOf),
      response: granted.record['responseElements'],
    }).toEqual({
      codes: ['AccessDenied', 'done', 'AccessDenied'],
      response: { grantId, keyId: arn },
    })
  })
})

describe('what a key encrypts', () => {
  it('comes back with the same context alone, and neither text is in a record', async () => {
    const { call, id, arn } = await aKey()
    const EncryptionContext = { Purpose: 'Backup' }
    const encrypted = await call('Encrypt', {
      KeyId: 'alias/data',
      Plaintext: Buffer.from('secret'),
      EncryptionContext,
    })
    const { CiphertextBlob } = outputOf(encrypted)
    const decrypted = await call('Decrypt', { CiphertextBlob, EncryptionContext })
    const wrong = await call('Decrypt', { CiphertextBlob })
    const other = await call('CreateKey', {})
    const { KeyId: otherId } = outputOf(other)['KeyMetadata'] as Members
    const moved = await call('ReEncrypt', {
      CiphertextBlob,
      SourceEncryptionContext: EncryptionContext,
      DestinationKeyId: otherId,
    })
    const again = await call('Decrypt', { CiphertextBlob: outputOf(moved)['CiphertextBlob'] })
    const incorrect = await call('Decrypt', { CiphertextBlob, EncryptionContext, KeyId: otherId })
    expect({
      texts: [decrypted, again].map((one) => text(outputOf(one)['Plaintext'])),
      codes: [wrong, incorrect].map(codeOf),
      key: outputOf(decrypted)['KeyId'],
      requests: [encrypted, decrypted].map(({ record }) => record['requestParameters']),
      readOnly: [encrypted, decrypted, moved].map(({ record }) => record['readOnly']),
      resources: (decrypted.record['resources'] as unknown[]).length,
    }).toEqual({
      texts: ['secret', 'secret'],
      codes: ['InvalidCiphertextException', 'IncorrectKeyException'],
      key: arn,
      requests: [
        {
          encryptionAlgorithm: 'SYMMETRIC_DEFAULT',
          keyId: 'alias/data',
          encryptionContext: { Purpose: 'Backup' },
        },
        { encryptionAlgorithm: 'SYMMETRIC_DEFAULT', encryptionContext: { Purpose: 'Backup' } },
      ],
      readOnly: [true, true, true],
      resources: 1,
    })
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('may be a data key, with and without its text', async () => {
    const { call, id } = await aKey()
    const key = outputOf(await call('GenerateDataKey', { KeyId: id, KeySpec: 'AES_256' }))
    const back = outputOf(await call('Decrypt', { CiphertextBlob: key['CiphertextBlob'] }))
    const hidden = outputOf(
      await call('GenerateDataKeyWithoutPlaintext', { KeyId: id, NumberOfBytes: 64 }),
    )
    const neither = await call('GenerateDataKey', { KeyId: id })
    expect([
      (key['Plaintext'] as Uint8Array).length,
      back['Plaintext'],
      hidden['Plaintext'],
      codeOf(neither),
    ]).toEqual([32, key['Plaintext'], undefined, 'ValidationException'])
  })
})

describe('what is undone of KMS', () => {
  it('leaves things as they were', async () => {
    const { any, call, id, account } = await aKey()
    await call('CreateGrant', {
      KeyId: id,
      GranteePrincipal: `arn:aws:iam::${account}:user/bob`,
      Operations: ['Decrypt'],
      Name: 'n',
    })
    const state = async () => {
      const reads = [
        'DescribeKey',
        'GetKeyPolicy',
        'ListAliases',
        'ListGrants',
        'GetKeyRotationStatus',
        'ListResourceTags',
      ]
      const answers = []
      for (const read of reads) answers.push(outputOf(await call(read, { KeyId: id })))
      return JSON.stringify(answers).replaceAll(
        /"(?:GrantId|CreationDate|LastUpdatedDate)":"[^"]*"/g,
        '',
      )
    }
    const before = await state()
    const grants = outputOf(await call('ListGrants', { KeyId: id }))['Grants'] as Members[]
    const key = { KeyId: id }
    const calls = [
      ['ScheduleKeyDeletion', key],
      ['DisableKey', key],
      ['EnableKey', key],
      ['UpdateKeyDescription', { ...key, Description: 'new' }],
      ['PutKeyPolicy', { ...key, Policy: policyFor(account) }],
      ['UpdateAlias', { AliasName: 'alias/data', TargetKeyId: id }],
      ['DeleteAlias', { AliasName: 'alias/data' }],
      ['RevokeGrant', { ...key, GrantId: grants[0]?.['GrantId'] }],
      [
        'CreateGrant',
        { ...key, GranteePrincipal: `arn:aws:iam::${account}:user/admin`, Operations: ['Decrypt'] },
      ],
      ['EnableKeyRotation', key],
      [
        'TagResource',
        {
          ...key,
          Tags: [
            { TagKey: 'Team', TagValue: 'blue' },
            { TagKey: 'New', TagValue: '1' },
          ],
        },
      ],
      ['UntagResource', { ...key, TagKeys: ['Team'] }],
    ] as const
    const undone = []
    for (const [operation, input] of calls) {
      undone.push((await makeAndUndo(any, ['kms', operation, input])).undone.join())
    }
    expect({ undone, after: await state() }).toEqual({
      undone: [
        'CancelKeyDeletion,EnableKey',
        'EnableKey',
        '',
        'UpdateKeyDescription',
        'PutKeyPolicy',
        'UpdateAlias',
        'CreateAlias',
        'CreateGrant',
        'RevokeGrant',
        'DisableKeyRotation',
        'UntagResource,TagResource',
        'TagResource',
      ],
      after: before,
    })
  })
})
