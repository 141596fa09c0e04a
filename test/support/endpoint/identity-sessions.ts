import type { SessionStep } from './session-step.ts'

const trust = (principal: object): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' }],
  })

const allow = (action: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }],
  })

const UserName = 'alice'
const RoleName = 'deployer'
const GroupName = 'staff'
const readOnly = { PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }
const PolicyArn = '<CreatePolicy Policy.Arn>'
const Tags = [{ Key: 'team', Value: 'blue é' }]

const iam: readonly SessionStep[] = [
  ['CreateUser', { UserName, Path: '/team/', Tags }],
  ['GetUser', { UserName }],
  ['UpdateUser', { UserName, NewPath: '/other/' }],
  ['CreateAccessKey', { UserName }],
  ['ListAccessKeys', { UserName }],
  ['GetAccessKeyLastUsed', { AccessKeyId: '<CreateAccessKey AccessKey.AccessKeyId>' }],
  ['CreateLoginProfile', { UserName, Password: 'correct horse 1 Battery!' }],
  ['GetLoginProfile', { UserName }],
  ['CreateGroup', { GroupName }],
  ['AddUserToGroup', { GroupName, UserName }],
  ['GetGroup', { GroupName }],
  ['ListGroupsForUser', { UserName }],
  ['CreatePolicy', { PolicyName: 'deploys', PolicyDocument: allow('s3:GetObject'), Tags }],
  ['CreatePolicyVersion', { PolicyArn, PolicyDocument: allow('s3:*'), SetAsDefault: true }],
  ['GetPolicyVersion', { PolicyArn, VersionId: 'v2' }],
  ['ListPolicyVersions', { PolicyArn }],
  ['DeletePolicyVersion', { PolicyArn, VersionId: 'v1' }],
  ['AttachUserPolicy', { UserName, PolicyArn }],
  ['ListAttachedUserPolicies', { UserName }],
  ['PutUserPolicy', { UserName, PolicyName: 'own', PolicyDocument: allow('ec2:*') }],
  ['GetUserPolicy', { UserName, PolicyName: 'own' }],
  ['ListEntitiesForPolicy', { PolicyArn }],
  ['CreateRole', { RoleName, AssumeRolePolicyDocument: trust({ Service: 'ec2.amazonaws.com' }) }],
  ['AttachRolePolicy', { RoleName, ...readOnly }],
  ['UpdateRole', { RoleName, Description: 'deploys', MaxSessionDuration: 7200 }],
  ['GetRole', { RoleName }],
  ['CreateInstanceProfile', { InstanceProfileName: 'host' }],
  ['AddRoleToInstanceProfile', { InstanceProfileName: 'host', RoleName }],
  ['GetInstanceProfile', { InstanceProfileName: 'host' }],
  ['CreateVirtualMFADevice', { VirtualMFADeviceName: 'phone' }],
  ['ListVirtualMFADevices'],
  ['GetAccountAuthorizationDetails'],
  ['GetAccountSummary'],
  ['GenerateCredentialReport'],
  ['GetCredentialReport'],
  ['UpdateAccountPasswordPolicy', { MinimumPasswordLength: 12 }],
  ['GetAccountPasswordPolicy'],
  ['SimulatePrincipalPolicy', { PolicySourceArn: '<GetUser User.Arn>', ActionNames: ['s3:*'] }],
  ['RemoveRoleFromInstanceProfile', { InstanceProfileName: 'host', RoleName }],
  ['DeleteInstanceProfile', { InstanceProfileName: 'host' }],
  ['DetachRolePolicy', { RoleName, ...readOnly }],
  ['DeleteRole', { RoleName }],
  ['RemoveUserFromGroup', { GroupName, UserName }],
  ['DeleteGroup', { GroupName }],
  ['ListUsers'],
]

const sts: readonly SessionStep[] = [
  ['GetCallerIdentity'],
  ['AssumeRole', { RoleArn: 'arn:aws:iam::<World Account>:role/guest', RoleSessionName: 'visit' }],
  ['GetSessionToken', { DurationSeconds: 3600 }],
  ['GetFederationToken', { Name: 'visitor', Policy: allow('s3:ListAllMyBuckets') }],
  ['GetAccessKeyInfo', { AccessKeyId: '<AssumeRole Credentials.AccessKeyId>' }],
]

/** Sessions with IAM and STS. */
export const identitySessions: Readonly<Record<string, readonly SessionStep[]>> = { iam, sts }
