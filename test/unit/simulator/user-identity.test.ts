import { describe, expect, it } from 'vitest'
import type { Principal } from '../../../src/simulator/principal.ts'
import { describeCaller } from '../../../src/simulator/user-identity.ts'
import { aCloudState, account, alice, aSession } from '../../support/a-record-request.ts'

const userFacts = {
  type: 'IAMUser',
  principalId: 'AIDARZPUZDIKAAAAAAAAA',
  arn: 'arn:aws:iam::123456789012:user/alice',
  accountId: account,
}
const created = '2026-03-02T08:50:00Z'
const attributes = { creationDate: created, mfaAuthenticated: 'false' }
const withMfa = { creationDate: created, mfaAuthenticated: 'true' }
const issuer = {
  type: 'Role',
  principalId: 'AROARZPUZDIKAAAAAAAAA',
  arn: 'arn:aws:iam::123456789012:role/automation/ci',
  accountId: account,
  userName: 'ci',
}
const role = (session: string) => ({
  type: 'AssumedRole',
  principalId: `AROARZPUZDIKAAAAAAAAA:${session}`,
  arn: `arn:aws:sts::123456789012:assumed-role/ci/${session}`,
  accountId: account,
  accessKeyId: 'ASIARZPUZDIKAAAAAAAA',
})
const session = aSession()
const ofRole = (sessionName: string): Extract<Principal, { kind: 'role' }> => ({
  kind: 'role',
  account,
  roleName: 'ci',
  sessionName,
  session,
})

describe('userIdentity', () => {
  const cases: readonly (readonly [string, Principal, string, object])[] = [
    [
      'an IAM user with a long-term key',
      alice,
      '1.11',
      { ...userFacts, accessKeyId: 'AKIARZPUZDIKAAAAAAAA', userName: 'alice' },
    ],
    [
      'a session of an IAM user, as a newer emitter writes it',
      { ...alice, accessKeyId: session.accessKeyId, session: aSession({ mfa: true }) },
      '1.11',
      {
        ...userFacts,
        accessKeyId: 'ASIARZPUZDIKAAAAAAAA',
        userName: 'alice',
        sessionContext: { attributes: withMfa },
      },
    ],
    [
      'the same with the empty objects of 1.08',
      { ...alice, accessKeyId: session.accessKeyId, session },
      '1.08',
      {
        ...userFacts,
        accessKeyId: 'ASIARZPUZDIKAAAAAAAA',
        userName: 'alice',
        sessionContext: { sessionIssuer: {}, webIdFederationData: {}, attributes },
      },
    ],
    [
      'a role session: its own ARN has no path, its issuer has',
      ofRole('deploy'),
      '1.11',
      { ...role('deploy'), sessionContext: { sessionIssuer: issuer, attributes } },
    ],
    [
      'a role session as 1.08 writes it',
      ofRole('deploy'),
      '1.08',
      {
        ...role('deploy'),
        sessionContext: { sessionIssuer: issuer, webIdFederationData: {}, attributes },
      },
    ],
    [
      'a role session with a source identity',
      { ...ofRole('deploy'), session: aSession({ sourceIdentity: 'CN=alice' }) },
      '1.11',
      {
        ...role('deploy'),
        sessionContext: { sessionIssuer: issuer, attributes, sourceIdentity: 'CN=alice' },
      },
    ],
    [
      'an EC2 instance',
      { ...ofRole('i-0123456789abcdef0'), ec2RoleDelivery: '2.0' },
      '1.11',
      {
        ...role('i-0123456789abcdef0'),
        sessionContext: { sessionIssuer: issuer, attributes, ec2RoleDelivery: '2.0' },
      },
    ],
    [
      'a Lambda function',
      {
        ...ofRole('resize'),
        lambdaFunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:resize',
      },
      '1.11',
      {
        ...role('resize'),
        sessionContext: { sessionIssuer: issuer, attributes },
        inScopeOf: {
          issuerType: 'AWS::Lambda::Function',
          credentialsIssuedTo: 'arn:aws:lambda:eu-west-1:123456789012:function:resize',
        },
      },
    ],
    [
      'a role session of a web identity',
      {
        ...ofRole('app'),
        webIdentityProvider: 'arn:aws:iam::123456789012:oidc-provider/idp.example.com',
      },
      '1.11',
      {
        ...role('app'),
        sessionContext: {
          sessionIssuer: issuer,
          webIdFederationData: {
            federatedProvider: 'arn:aws:iam::123456789012:oidc-provider/idp.example.com',
            attributes: {},
          },
          attributes,
        },
      },
    ],
    [
      'root with a key',
      { kind: 'root', account, accessKeyId: 'AKIARZPUZDIKAAAAAAAA' },
      '1.11',
      {
        type: 'Root',
        principalId: account,
        arn: 'arn:aws:iam::123456789012:root',
        accountId: account,
        accessKeyId: 'AKIARZPUZDIKAAAAAAAA',
      },
    ],
    [
      'an AssumeRoot session',
      {
        kind: 'root',
        account,
        accessKeyId: session.accessKeyId,
        session,
        assumedRootTask: 'IAMCreateRootUserPassword',
      },
      '1.11',
      {
        type: 'Root',
        principalId: account,
        arn: 'arn:aws:iam::123456789012:root',
        accountId: account,
        accessKeyId: 'ASIARZPUZDIKAAAAAAAA',
        sessionContext: { attributes, assumedRoot: 'true' },
      },
    ],
    [
      'a federated user',
      { kind: 'federated-user', account, name: 'guest', issuerUserName: 'alice', session },
      '1.11',
      {
        type: 'FederatedUser',
        principalId: '123456789012:guest',
        arn: 'arn:aws:sts::123456789012:federated-user/guest',
        accountId: account,
        accessKeyId: 'ASIARZPUZDIKAAAAAAAA',
        sessionContext: {
          sessionIssuer: { ...userFacts, userName: 'alice' },
          attributes,
        },
      },
    ],
    [
      'an AWS service',
      { kind: 'service', account, service: 'ec2.amazonaws.com' },
      '1.11',
      { type: 'AWSService', invokedBy: 'ec2.amazonaws.com' },
    ],
  ]

  it.each(cases)('of %s', (_, principal, version, expected) => {
    const identity = describeCaller(principal, aCloudState()).userIdentity(version)
    // Compared as text: the order of keys is part of what CloudTrail writes.
    expect(JSON.stringify(identity)).toBe(JSON.stringify(expected))
  })

  it('names root by the alias of the account', () => {
    const cloud = aCloudState()
    cloud.home.iam.accountAlias = 'example-corp'
    const principal: Principal = { kind: 'root', account, accessKeyId: 'AKIARZPUZDIKAAAAAAAA' }
    expect(describeCaller(principal, cloud).userIdentity('1.11')['userName']).toBe('example-corp')
    cloud.home.iam.accountAlias = undefined
    expect(describeCaller(principal, cloud).userIdentity('1.11')['userName']).toBeUndefined()
  })

  it('still carries the id of a role that was deleted in the meantime', () => {
    const cloud = aCloudState()
    const principal = ofRole('deploy')
    const before = describeCaller(principal, cloud).userIdentity('1.11')
    cloud.home.iam.roles.clear()
    expect(describeCaller(principal, cloud).userIdentity('1.11')).toEqual(before)
  })
})
