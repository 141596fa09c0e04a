import { describe, expect, it } from 'vitest'
import { namespaceOf } from '../../../src/aws/namespaces.ts'
import { recordValue } from '../../../src/aws/record-value.ts'

const at = new Date(Date.UTC(2026, 2, 2, 9))

describe('recordValue', () => {
  it.each([
    [
      'lowers the first letter alone',
      'iam',
      { SAMLMetadataDocument: 'x' },
      { sAMLMetadataDocument: 'x' },
    ],
    [
      'recurses through lists and structures',
      'iam',
      { UserName: 'eve', Tags: [{ Key: 'team', Value: 'Red' }] },
      { userName: 'eve', tags: [{ key: 'team', value: 'Red' }] },
    ],
    [
      'keeps false, zero and empty lists',
      'iam',
      { A: false, B: 0, C: [], D: '' },
      { a: false, b: 0, c: [], d: '' },
    ],
    ['leaves out what is undefined', 'iam', { A: undefined, B: 1 }, { b: 1 }],
    ['has null for nothing', 'iam', {}, null],
    [
      'drops passwords and MFA codes of IAM',
      'iam',
      { Password: 'x', AuthenticationCode1: '1', UserName: 'eve' },
      { userName: 'eve' },
    ],
    ['has null when only secrets were sent', 'iam', { OldPassword: 'a', NewPassword: 'b' }, null],
    [
      'keeps the session token of STS and drops the secret',
      'sts',
      {
        Credentials: {
          AccessKeyId: 'ASIA',
          SecretAccessKey: 's',
          SessionToken: 't',
          Expiration: at,
        },
      },
      {
        credentials: {
          accessKeyId: 'ASIA',
          sessionToken: 't',
          expiration: 'Mar 2, 2026, 9:00:00 AM',
        },
      },
    ],
    [
      'writes dates of IAM with a narrow space',
      'iam',
      { User: { CreateDate: at } },
      { user: { createDate: 'Mar 2, 2026, 9:00:00\u202fAM' } },
    ],
    [
      'masks tags of Roles Anywhere, keys and values',
      'rolesanywhere',
      { name: 'x', tags: [{ key: 'owner', value: 'eve' }] },
      {
        name: 'x',
        tags: [{ key: 'HIDDEN_DUE_TO_SECURITY_REASONS', value: 'HIDDEN_DUE_TO_SECURITY_REASONS' }],
      },
    ],
    [
      'masks a password of RDS',
      'rds',
      { MasterUserPassword: 'x' },
      { masterUserPassword: 'HIDDEN_DUE_TO_SECURITY_REASONS' },
    ],
    [
      'keeps the keys of a map as they are',
      'lambda',
      { Tags: { Team: 'Red' } },
      { tags: { Team: 'Red' } },
    ],
    [
      'does not log bytes',
      'iam',
      { Content: new Uint8Array([1]), State: 'COMPLETE' },
      { state: 'COMPLETE' },
    ],
    ["drops the SDK's own metadata", 'iam', { $metadata: { httpStatusCode: 200 } }, null],
  ])('%s', (_, service, value, expected) => {
    expect(recordValue(value, namespaceOf(service))).toEqual(expected)
  })

  it('refuses a value that is nested without bounds', () => {
    const loop: Record<string, unknown> = {}
    loop['Inner'] = loop
    expect(() => recordValue(loop, namespaceOf('iam'))).toThrow(
      'A value of a call is nested more than 32 deep.',
    )
  })
})
