import { describe, expect, it } from 'vitest'
import type { Inverse } from '../../../../src/aws/inverse/inverse.ts'
import { inverseOf } from '../../../../src/aws/inverse/inverse-of.ts'
import { operations } from '../../../../src/simulator/operations.ts'

function callsOf(
  service: string,
  operation: string,
  made: {
    readonly input?: Readonly<Record<string, unknown>>
    readonly output?: Readonly<Record<string, unknown>>
    readonly prior?: Readonly<Record<string, unknown>> | undefined
  },
): readonly string[] {
  const inverse: Inverse | undefined = inverseOf(service, operation)
  if (inverse?.kind !== 'calls') return [inverse?.kind ?? 'unknown']
  const calls = inverse.calls({
    input: made.input ?? {},
    output: made.output ?? {},
    prior: made.prior,
  })
  return calls.map((call) => `${call.operation} ${JSON.stringify(call.input)}`)
}

const anything = { input: {}, output: {}, prior: {} }

describe('inverseOf', () => {
  it('knows every mutating operation that is modelled', () => {
    const unknown = operations.filter(({ service, name }) => inverseOf(service, name) === undefined)
    expect(unknown.map(({ service, name }) => `${service}:${name}`)).toEqual([])
  })

  it('reads and undoes by calls that are modelled', () => {
    const modelled = new Set(operations.map(({ service, name }) => `${service}:${name}`))
    const used = operations.flatMap(({ service, name }) => {
      const inverse = inverseOf(service, name)
      if (inverse?.kind !== 'calls') return []
      const prior = inverse.prior?.({})
      return [...(prior === undefined ? [] : [prior]), ...inverse.calls(anything)]
    })
    const names = used.map((call) => `${call.service}:${call.operation}`)
    expect(names.filter((name) => !modelled.has(name))).toEqual([])
  })

  it.each([
    ['CreateUser', { input: { UserName: 'eve', Path: '/x/' } }, ['DeleteUser {"UserName":"eve"}']],
    [
      'CreateAccessKey',
      { input: {}, output: { AccessKey: { AccessKeyId: 'AKIA1', UserName: 'eve' } } },
      ['DeleteAccessKey {"UserName":"eve","AccessKeyId":"AKIA1"}'],
    ],
    [
      'AttachUserPolicy',
      { input: { UserName: 'eve', PolicyArn: 'p' }, prior: { AttachedPolicies: [] } },
      ['DetachUserPolicy {"UserName":"eve","PolicyArn":"p"}'],
    ],
    [
      'AttachUserPolicy',
      {
        input: { UserName: 'eve', PolicyArn: 'p' },
        prior: { AttachedPolicies: [{ PolicyArn: 'p' }] },
      },
      [],
    ],
    [
      'PutRolePolicy',
      { input: { RoleName: 'r', PolicyName: 'n', PolicyDocument: 'new' }, prior: undefined },
      ['DeleteRolePolicy {"RoleName":"r","PolicyName":"n"}'],
    ],
    [
      'PutRolePolicy',
      {
        input: { RoleName: 'r', PolicyName: 'n', PolicyDocument: 'new' },
        prior: { PolicyDocument: '%7B%22a%22%3A1%7D' },
      },
      ['PutRolePolicy {"RoleName":"r","PolicyName":"n","PolicyDocument":"{\\"a\\":1}"}'],
    ],
    [
      'UpdateAssumeRolePolicy',
      { input: { RoleName: 'r' }, prior: { Role: { AssumeRolePolicyDocument: '%7B%7D' } } },
      ['UpdateAssumeRolePolicy {"RoleName":"r","PolicyDocument":"{}"}'],
    ],
    [
      'CreatePolicyVersion',
      {
        input: { PolicyArn: 'p', SetAsDefault: true },
        output: { PolicyVersion: { VersionId: 'v2' } },
        prior: { Policy: { DefaultVersionId: 'v1' } },
      },
      [
        'SetDefaultPolicyVersion {"PolicyArn":"p","VersionId":"v1"}',
        'DeletePolicyVersion {"PolicyArn":"p","VersionId":"v2"}',
      ],
    ],
    [
      'UpdateAccessKey',
      {
        input: { UserName: 'eve', AccessKeyId: 'AKIA1', Status: 'Inactive' },
        prior: { AccessKeyMetadata: [{ AccessKeyId: 'AKIA1', Status: 'Active' }] },
      },
      ['UpdateAccessKey {"UserName":"eve","AccessKeyId":"AKIA1","Status":"Active"}'],
    ],
    [
      'UpdateServiceSpecificCredential',
      {
        input: { UserName: 'eve', ServiceSpecificCredentialId: 'ACCA1', Status: 'Inactive' },
        prior: {
          ServiceSpecificCredentials: [
            { ServiceSpecificCredentialId: 'ACCA1', Status: 'Active' },
            { ServiceSpecificCredentialId: 'ACCA2', Status: 'Inactive' },
          ],
        },
      },
      [
        'UpdateServiceSpecificCredential {"UserName":"eve","ServiceSpecificCredentialId":"ACCA1","Status":"Active"}',
      ],
    ],
    [
      'DisableOrganizationsRootSessions',
      { input: {}, prior: { EnabledFeatures: ['RootSessions'] } },
      ['EnableOrganizationsRootSessions {}'],
    ],
    [
      'DeleteSigningCertificate',
      {
        input: { UserName: 'eve', CertificateId: 'A' },
        prior: { Certificates: [{ CertificateId: 'A', CertificateBody: 'PEM' }] },
      },
      ['UploadSigningCertificate {"UserName":"eve","CertificateBody":"PEM"}'],
    ],
    [
      'DeleteSSHPublicKey',
      {
        input: { UserName: 'eve', SSHPublicKeyId: 'APKA1' },
        prior: { SSHPublicKey: { SSHPublicKeyBody: 'ssh-rsa AAAA' } },
      },
      ['UploadSSHPublicKey {"UserName":"eve","SSHPublicKeyBody":"ssh-rsa AAAA"}'],
    ],
    [
      'DeleteSAMLProvider',
      {
        input: { SAMLProviderArn: 'arn:aws:iam::123456789012:saml-provider/idp' },
        prior: { SAMLMetadataDocument: '<x/>' },
      },
      ['CreateSAMLProvider {"Name":"idp","SAMLMetadataDocument":"<x/>"}'],
    ],
    [
      'TagUser',
      {
        input: {
          UserName: 'eve',
          Tags: [
            { Key: 'a', Value: '2' },
            { Key: 'b', Value: '2' },
          ],
        },
        prior: {
          Tags: [
            { Key: 'a', Value: '1' },
            { Key: 'c', Value: '1' },
          ],
        },
      },
      [
        'UntagUser {"UserName":"eve","TagKeys":["a","b"]}',
        'TagUser {"UserName":"eve","Tags":[{"Key":"a","Value":"1"}]}',
      ],
    ],
    [
      'PutUserPermissionsBoundary',
      { input: { UserName: 'eve' }, prior: { User: {} } },
      ['DeleteUserPermissionsBoundary {"UserName":"eve"}'],
    ],
    [
      'DeleteUserPermissionsBoundary',
      {
        input: { UserName: 'eve' },
        prior: { User: { PermissionsBoundary: { PermissionsBoundaryArn: 'p' } } },
      },
      ['PutUserPermissionsBoundary {"UserName":"eve","PermissionsBoundary":"p"}'],
    ],
    ['DeactivateMFADevice', {}, ['impossible']],
    ['ListUsers', {}, ['nothing']],
    ['FrobnicateUser', {}, ['unknown']],
  ])('takes back iam:%s of %j', (operation, made, expected) => {
    expect(callsOf('iam', operation, made)).toEqual(expected)
  })

  it.each([
    [
      'rolesanywhere',
      'CreateProfile',
      { output: { profile: { profileId: '1' } }, prior: { Role: {} } },
      ['DeleteProfile {"profileId":"1"}'],
    ],
    [
      'rolesanywhere',
      'CreateTrustAnchor',
      { output: { trustAnchor: { trustAnchorId: '1' } } },
      [
        'DeleteTrustAnchor {"trustAnchorId":"1"}',
        'DeleteServiceLinkedRole {"RoleName":"AWSServiceRoleForRolesAnywhere"}',
      ],
    ],
    [
      'rolesanywhere',
      'UpdateTrustAnchor',
      {
        input: { trustAnchorId: '1', name: 'new' },
        prior: { trustAnchor: { name: 'old', source: {} } },
      },
      ['UpdateTrustAnchor {"trustAnchorId":"1","name":"old","source":{}}'],
    ],
    [
      'rolesanywhere',
      'EnableTrustAnchor',
      { input: { trustAnchorId: '1' }, prior: { trustAnchor: { enabled: false } } },
      ['DisableTrustAnchor {"trustAnchorId":"1"}'],
    ],
    [
      'cloudtrail',
      'StopLogging',
      { input: { Name: 'main' }, prior: { IsLogging: true } },
      ['StartLogging {"Name":"main"}'],
    ],
    ['cloudtrail', 'StopLogging', { input: { Name: 'main' }, prior: { IsLogging: false } }, []],
    [
      'cloudtrail',
      'DeleteTrail',
      {
        input: { Name: 'main' },
        prior: { Trail: { Name: 'main', S3BucketName: 'b', HomeRegion: 'x' } },
      },
      ['CreateTrail {"Name":"main","S3BucketName":"b"}', 'StartLogging {"Name":"main"}'],
    ],
    ['sts', 'AssumeRole', {}, ['nothing']],
    ['signin', 'ConsoleLogin', {}, ['nothing']],
  ])('takes back %s:%s', (service, operation, made, expected) => {
    expect(callsOf(service, operation, made)).toEqual(expected)
  })
})
