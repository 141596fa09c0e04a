import { describe, expect, it } from 'vitest'
import { inverseOf } from '../../src/aws/inverse/inverse-of.ts'
import type { World } from '../../src/scenario/world.ts'
import { operations } from '../../src/simulator/operations.ts'
import { authority, leaf, leafKey, sshKey } from '../support/certificates.ts'
import { aCloud, accountTrust } from '../support/a-cloud.ts'
import { iamDump } from '../support/iam-dump.ts'

const document = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:ListAllMyBuckets', Resource: '*' }],
})
const metadata = `<EntityDescriptor entityID="x">${' '.repeat(1_000)}</EntityDescriptor>`
const managed = (name: string) => `arn:aws:iam::aws:policy/${name}`
const own = (path: string) => `arn:aws:iam::<account>:${path}`
const policy = { PolicyArn: own('policy/buckets') }
const oidc = { OpenIDConnectProviderArn: own('oidc-provider/token.example.com') }
const saml = { SAMLProviderArn: own('saml-provider/corporate') }
const tags = (value: string) => ({ Tags: [{ Key: 'team', Value: value }] })
const certificate = { CertificateBody: leaf, PrivateKey: leafKey }
const world: World = {
  users: { alice: { groups: ['staff'], mfa: 'phone', attached: ['ReadOnlyAccess'] }, bob: {} },
  groups: { staff: { attached: ['ReadOnlyAccess'] } },
  roles: { ci: { trust: accountTrust, attached: ['ReadOnlyAccess'], boundary: 'ReadOnlyAccess' } },
  policies: { buckets: JSON.parse(document) },
  oidcProviders: ['https://token.example.com'],
  samlProviders: ['corporate'],
  accountAlias: 'example-corp',
}
/** What the world cannot declare. */
const before: readonly (readonly [string, object])[] = [
  ['CreateInstanceProfile', { InstanceProfileName: 'web', ...tags('blue') }],
  ['AddRoleToInstanceProfile', { InstanceProfileName: 'web', RoleName: 'ci' }],
  ['CreateInstanceProfile', { InstanceProfileName: 'empty', Path: '/spare/', ...tags('blue') }],
  ['TagUser', { UserName: 'alice', ...tags('blue') }],
  ['TagPolicy', { ...policy, ...tags('blue') }],
  ['PutUserPolicy', { UserName: 'alice', PolicyName: 'p', PolicyDocument: document }],
  ['CreateGroup', { GroupName: 'empty' }],
  ['UploadServerCertificate', { ServerCertificateName: 'www', ...certificate, ...tags('blue') }],
]

const cases: readonly (readonly [string, object])[] = [
  ['CreateUser', { UserName: 'carol', ...tags('red') }],
  ['UpdateUser', { UserName: 'alice', NewUserName: 'alicia', NewPath: '/people/' }],
  ['CreateGroup', { GroupName: 'red' }],
  ['UpdateGroup', { GroupName: 'staff', NewGroupName: 'crew' }],
  ['DeleteGroup', { GroupName: 'empty' }],
  ['AddUserToGroup', { GroupName: 'staff', UserName: 'bob' }],
  ['AddUserToGroup', { GroupName: 'staff', UserName: 'alice' }],
  ['RemoveUserFromGroup', { GroupName: 'staff', UserName: 'alice' }],
  ['CreateRole', { RoleName: 'new', AssumeRolePolicyDocument: trust('<account>') }],
  ['UpdateRole', { RoleName: 'ci', MaxSessionDuration: 7_200 }],
  ['UpdateAssumeRolePolicy', { RoleName: 'ci', PolicyDocument: trust('*') }],
  ['CreateServiceLinkedRole', { AWSServiceName: 'guardduty.amazonaws.com' }],
  ['CreateInstanceProfile', { InstanceProfileName: 'new' }],
  ['DeleteInstanceProfile', { InstanceProfileName: 'empty' }],
  ['AddRoleToInstanceProfile', { InstanceProfileName: 'empty', RoleName: 'ci' }],
  ['RemoveRoleFromInstanceProfile', { InstanceProfileName: 'web', RoleName: 'ci' }],
  ['AttachUserPolicy', { UserName: 'bob', PolicyArn: managed('AdministratorAccess') }],
  ['AttachUserPolicy', { UserName: 'alice', PolicyArn: managed('ReadOnlyAccess') }],
  ['DetachUserPolicy', { UserName: 'alice', PolicyArn: managed('ReadOnlyAccess') }],
  ['AttachGroupPolicy', { GroupName: 'staff', PolicyArn: managed('AdministratorAccess') }],
  ['DetachGroupPolicy', { GroupName: 'staff', PolicyArn: managed('ReadOnlyAccess') }],
  ['AttachRolePolicy', { RoleName: 'ci', PolicyArn: managed('AdministratorAccess') }],
  ['DetachRolePolicy', { RoleName: 'ci', PolicyArn: managed('ReadOnlyAccess') }],
  ['PutUserPolicy', { UserName: 'alice', PolicyName: 'p', PolicyDocument: document.padEnd(999) }],
  ['PutUserPolicy', { UserName: 'alice', PolicyName: 'q', PolicyDocument: document }],
  ['DeleteUserPolicy', { UserName: 'alice', PolicyName: 'p' }],
  ['PutGroupPolicy', { GroupName: 'staff', PolicyName: 'q', PolicyDocument: document }],
  ['PutRolePolicy', { RoleName: 'ci', PolicyName: 'q', PolicyDocument: document }],
  [
    'PutUserPermissionsBoundary',
    { UserName: 'bob', PermissionsBoundary: managed('ReadOnlyAccess') },
  ],
  [
    'PutRolePermissionsBoundary',
    { RoleName: 'ci', PermissionsBoundary: managed('PowerUserAccess') },
  ],
  ['DeleteRolePermissionsBoundary', { RoleName: 'ci' }],
  ['CreatePolicy', { PolicyName: 'new', PolicyDocument: document }],
  ['CreatePolicyVersion', { ...policy, PolicyDocument: document, SetAsDefault: true }],
  ['CreateAccessKey', { UserName: 'alice' }],
  ['CreateLoginProfile', { UserName: 'alice', Password: 'correct horse 1!' }],
  ['CreateVirtualMFADevice', { VirtualMFADeviceName: 'new' }],
  ['UploadServerCertificate', { ServerCertificateName: 'new', ...certificate }],
  [
    'UpdateServerCertificate',
    { ServerCertificateName: 'www', NewServerCertificateName: 'w3', NewPath: '/cloudfront/' },
  ],
  ['TagServerCertificate', { ServerCertificateName: 'www', ...tags('red') }],
  ['UploadSigningCertificate', { UserName: 'alice', CertificateBody: authority }],
  ['UploadSSHPublicKey', { UserName: 'alice', SSHPublicKeyBody: sshKey }],
  [
    'CreateServiceSpecificCredential',
    { UserName: 'alice', ServiceName: 'codecommit.amazonaws.com' },
  ],
  ['CreateSAMLProvider', { Name: 'new', SAMLMetadataDocument: metadata }],
  ['UpdateSAMLProvider', { ...saml, SAMLMetadataDocument: metadata }],
  ['DeleteSAMLProvider', saml],
  ['CreateOpenIDConnectProvider', { Url: 'https://new.example.com', ClientIDList: ['x'] }],
  ['DeleteOpenIDConnectProvider', oidc],
  ['AddClientIDToOpenIDConnectProvider', { ...oidc, ClientID: 'new' }],
  ['AddClientIDToOpenIDConnectProvider', { ...oidc, ClientID: 'sts.amazonaws.com' }],
  ['RemoveClientIDFromOpenIDConnectProvider', { ...oidc, ClientID: 'sts.amazonaws.com' }],
  ['UpdateOpenIDConnectProviderThumbprint', { ...oidc, ThumbprintList: ['a'.repeat(40)] }],
  ['CreateAccountAlias', { AccountAlias: 'renamed' }],
  ['DeleteAccountAlias', { AccountAlias: 'example-corp' }],
  ['EnableOutboundWebIdentityFederation', {}],
  ['SetSecurityTokenServicePreferences', { GlobalEndpointTokenVersion: 'v2Token' }],
  ['UpdateAccountPasswordPolicy', { MinimumPasswordLength: 14, MaxPasswordAge: 90 }],
  ['TagUser', { UserName: 'alice', ...tags('red') }],
  ['TagUser', { UserName: 'bob', ...tags('red') }],
  ['UntagUser', { UserName: 'alice', TagKeys: ['team'] }],
  ['TagRole', { RoleName: 'ci', ...tags('red') }],
  ['TagPolicy', { ...policy, ...tags('red') }],
  ['UntagPolicy', { ...policy, TagKeys: ['team'] }],
  ['TagInstanceProfile', { InstanceProfileName: 'web', ...tags('red') }],
  ['UntagInstanceProfile', { InstanceProfileName: 'web', TagKeys: ['team'] }],
  ['TagMFADevice', { SerialNumber: own('mfa/phone'), ...tags('red') }],
  ['TagSAMLProvider', { ...saml, ...tags('red') }],
  ['TagOpenIDConnectProvider', { ...oidc, ...tags('red') }],
]

/** Mutating operations that no case plays, and why. */
const unplayed: Readonly<Record<string, string>> = {
  UpdateRoleDescription: 'AWS keeps an empty description where there was none.',
  DeletePolicyVersion: 'The version comes back under another number.',
  SetDefaultPolicyVersion: 'Held by the unit test of its inverse.',
  DisableOrganizationsRootCredentialsManagement:
    'The same inverse as DisableOrganizationsRootSessions.',
  DisableOrganizationsRootSessions: 'Held by the unit test of its inverse.',
  DisableOutboundWebIdentityFederation: 'It must be on before.',
  EnableOrganizationsRootCredentialsManagement:
    'The same inverse as DisableOrganizationsRootSessions.',
  EnableOrganizationsRootSessions: 'The same inverse as DisableOrganizationsRootSessions.',
  UpdateAccessKey: 'Held by the unit test of its inverse.',
  UpdateServiceSpecificCredential: 'Held by the unit test of its inverse.',
  UpdateSigningCertificate: 'The same inverse as UpdateServiceSpecificCredential.',
  UpdateSSHPublicKey: 'The same inverse as UpdateServiceSpecificCredential.',
  DeleteSigningCertificate: 'The certificate comes back under another id.',
  DeleteSSHPublicKey: 'The key comes back under another id.',
  ChangePassword: 'The caller has no password here.',
  EnableMFADevice: 'Takes codes that only a scenario has.',
  DeleteAccountPasswordPolicy: 'The same inverse as UpdateAccountPasswordPolicy.',
}

function trust(principal: string): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }],
  })
}

/** Plays a call and what takes it back, and tells the world before and after. */
async function undone(operation: string, given: object) {
  const { cloud, call } = aCloud({ world })
  const named = <Value>(value: Value): Value =>
    JSON.parse(JSON.stringify(value).replaceAll('<account>', cloud.accountNumber()))
  const play = async (name: string, input: object) => {
    const { outcome } = await call('iam', name, { ...input })
    if (outcome.kind === 'error') throw new Error(`${name}: ${outcome.code}: ${outcome.message}`)
    return outcome.output
  }
  for (const [name, input] of before) await play(name, named(input))
  const input = named({ ...given })
  const inverse = inverseOf('iam', operation)
  if (inverse?.kind !== 'calls') throw new Error(`${operation} has no inverse.`)
  const first = await iamDump(call)
  const asked = inverse.prior?.(input)
  const prior = asked === undefined ? undefined : await call('iam', asked.operation, asked.input)
  const output = await play(operation, input)
  const made = {
    input,
    output,
    prior: prior?.outcome.kind === 'output' ? prior.outcome.output : undefined,
  }
  for (const back of inverse.calls(made)) await play(back.operation, back.input)
  return { first, last: await iamDump(call) }
}

describe('what takes a call of IAM back', () => {
  it.each(cases)('leaves the account as before %s %j', async (operation, input) => {
    const { first, last } = await undone(operation, input)
    expect(last).toEqual(first)
  })

  it('is played for every operation that has such calls, but what is named here', () => {
    const played = new Set(cases.map(([operation]) => operation))
    const open = operations.filter(
      ({ service, name }) => service === 'iam' && inverseOf(service, name)?.kind === 'calls',
    )
    // One kind of thing stands for all where the table makes them alike.
    const alike = /^(?:Delete(?:Group|Role)Policy|DeleteUserPermissionsBoundary|Untag\w+)$/
    const missing = open.map(({ name }) => name).filter((name) => !played.has(name))
    expect(missing.filter((name) => !alike.test(name)).toSorted()).toEqual(
      Object.keys(unplayed).toSorted(),
    )
  })
})
