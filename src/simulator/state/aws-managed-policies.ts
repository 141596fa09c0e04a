import { entityId } from '../../aws/ids.ts'
import type { PolicyDocument } from '../../scenario/world.ts'
import { chanceOf } from '../../time/chance.ts'
import { parsePolicy } from '../policy/parse-policy.ts'
import type { ManagedPolicy } from './iam-state.ts'

/** What the first version of the quarantine denies (AWS managed policy reference). */
const firstQuarantine: readonly string[] = [
  ...['iam:AttachGroupPolicy', 'iam:AttachRolePolicy', 'iam:AttachUserPolicy'],
  ...['iam:ChangePassword', 'iam:CreateAccessKey', 'iam:CreateInstanceProfile'],
  ...['iam:CreateLoginProfile', 'iam:CreateRole', 'iam:CreateUser', 'iam:DetachUserPolicy'],
  ...['iam:PutUserPermissionsBoundary', 'iam:PutUserPolicy', 'iam:UpdateAccessKey'],
  ...['iam:UpdateAccountPasswordPolicy', 'iam:UpdateUser', 'ec2:RequestSpotInstances'],
  ...['ec2:RunInstances', 'ec2:StartInstances', 'organizations:CreateAccount'],
  ...['organizations:CreateOrganization', 'organizations:InviteAccountToOrganization'],
  ...['lambda:CreateFunction', 'lightsail:Create*', 'lightsail:Start*', 'lightsail:Delete*'],
  ...['lightsail:Update*', 'lightsail:GetInstanceAccessDetails'],
  'lightsail:DownloadDefaultKeyPair',
]

/** What the second version adds, of the services that are modelled here. */
const secondQuarantine: readonly string[] = [
  ...['cloudtrail:LookupEvents', 'iam:AddUserToGroup', 'iam:CreatePolicyVersion'],
  ...['iam:DeleteAccessKey', 'iam:DeleteRole', 'iam:ListUsers', 'iam:PassRole'],
  ...['iam:PutGroupPolicy', 'iam:PutRolePolicy', 'iam:SetDefaultPolicyVersion'],
  ...['iam:UpdateAssumeRolePolicy', 'iam:UpdateLoginProfile', 'lambda:AddPermission'],
  ...['lambda:GetPolicy', 'lambda:ListTags', 'lambda:UpdateFunctionCode', 's3:CreateBucket'],
  ...['s3:DeleteBucket', 's3:DeleteBucketPolicy', 's3:DeleteObject', 's3:GetObject'],
  ...['s3:ListAllMyBuckets', 's3:ListBucket', 's3:PutBucketAcl', 's3:PutBucketPolicy'],
  ...['ec2:PurchaseReservedInstancesOffering', 'ses:GetSendQuota', 'ses:ListIdentities'],
  ...['sts:GetFederationToken', 'sts:GetSessionToken'],
]

/** Short forms of AWS's own policies: what they say about the services that are modelled here, and no more.
 * Names and paths are AWS's; the long lists of other services are left out. */
const documents: Readonly<Record<string, PolicyDocument>> = {
  AdministratorAccess: allow('*'),
  PowerUserAccess: {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' },
      {
        Effect: 'Allow',
        Action: [
          'iam:CreateServiceLinkedRole',
          'iam:DeleteServiceLinkedRole',
          'iam:ListRoles',
          'organizations:DescribeOrganization',
          'account:ListRegions',
          'account:GetAccountInformation',
        ],
        Resource: '*',
      },
    ],
  },
  ReadOnlyAccess: allow(
    ...['iam:Generate*', 'iam:Get*', 'iam:List*', 'iam:Simulate*', 'ec2:Describe*', 'ec2:Get*'],
    ...['s3:Get*', 's3:List*', 'lambda:Get*', 'lambda:List*', 'rds:Describe*', 'rds:List*'],
    ...['dynamodb:Describe*', 'dynamodb:Get*', 'dynamodb:List*', 'dynamodb:Query', 'dynamodb:Scan'],
    ...['kms:Describe*', 'kms:Get*', 'kms:List*', 'cloudfront:Describe*', 'cloudfront:Get*'],
    ...['cloudfront:List*', 'elasticloadbalancing:Describe*', 'cloudtrail:Describe*'],
    ...['cloudtrail:Get*', 'cloudtrail:List*', 'cloudtrail:LookupEvents', 'ses:Describe*'],
    ...['ses:Get*', 'ses:List*', 'sts:GetAccessKeyInfo', 'sts:GetCallerIdentity'],
    ...['sts:GetSessionToken', 'organizations:Describe*', 'organizations:List*'],
    ...['rolesanywhere:Get*', 'rolesanywhere:List*'],
  ),
  SecurityAudit: allow(
    ...['iam:GenerateCredentialReport', 'iam:GenerateServiceLastAccessedDetails', 'iam:Get*'],
    ...['iam:List*', 'iam:SimulateCustomPolicy', 'iam:SimulatePrincipalPolicy', 'ec2:Describe*'],
    ...['s3:GetBucket*', 's3:ListAllMyBuckets', 'lambda:GetPolicy', 'lambda:ListFunctions'],
    ...['rds:Describe*', 'dynamodb:ListTables', 'dynamodb:DescribeTable', 'kms:Describe*'],
    ...['kms:Get*', 'kms:List*', 'cloudfront:Get*', 'cloudfront:List*', 'cloudtrail:Describe*'],
    ...['elasticloadbalancing:Describe*', 'cloudtrail:Get*', 'cloudtrail:LookupEvents'],
    ...['ses:Describe*', 'ses:Get*', 'ses:List*', 'organizations:Describe*', 'organizations:List*'],
    ...['rolesanywhere:Get*', 'rolesanywhere:List*'],
  ),
  'job-function/ViewOnlyAccess': allow(
    ...['iam:List*', 'iam:GetAccountSummary', 'ec2:DescribeInstances', 'ec2:DescribeVpcs'],
    ...['ec2:DescribeRegions', 'ec2:DescribeSecurityGroups', 's3:ListAllMyBuckets'],
    ...['lambda:ListFunctions', 'rds:Describe*', 'dynamodb:ListTables', 'kms:ListKeys'],
    ...['kms:ListAliases', 'cloudfront:List*', 'elasticloadbalancing:DescribeLoadBalancers'],
    ...['cloudtrail:DescribeTrails', 'cloudtrail:LookupEvents', 'ses:ListIdentities'],
    'organizations:List*',
  ),
  IAMFullAccess: allow(
    ...['iam:*', 'organizations:DescribeAccount', 'organizations:DescribeOrganization'],
    ...['organizations:DescribeOrganizationalUnit', 'organizations:DescribePolicy'],
    ...['organizations:ListChildren', 'organizations:ListParents', 'organizations:ListRoots'],
    ...['organizations:ListPoliciesForTarget', 'organizations:ListPolicies'],
    'organizations:ListTargetsForPolicy',
  ),
  IAMReadOnlyAccess: allow(
    ...['iam:GenerateCredentialReport', 'iam:GenerateServiceLastAccessedDetails', 'iam:Get*'],
    ...['iam:List*', 'iam:SimulateCustomPolicy', 'iam:SimulatePrincipalPolicy'],
  ),
  IAMUserChangePassword: {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: 'iam:ChangePassword',
        Resource: ['arn:aws:iam::*:user/${aws:username}', 'arn:aws:iam::*:user/*/${aws:username}'],
      },
      { Effect: 'Allow', Action: 'iam:GetAccountPasswordPolicy', Resource: '*' },
    ],
  },
  AmazonEC2FullAccess: allow('ec2:*', 'elasticloadbalancing:*', 'cloudwatch:*', 'autoscaling:*'),
  AmazonEC2ReadOnlyAccess: allow(
    ...['ec2:Describe*', 'ec2:GetSecurityGroupsForVpc', 'elasticloadbalancing:Describe*'],
    ...['cloudwatch:ListMetrics', 'cloudwatch:GetMetricStatistics', 'cloudwatch:Describe*'],
    'autoscaling:Describe*',
  ),
  AmazonS3FullAccess: allow('s3:*', 's3-object-lambda:*'),
  AmazonS3ReadOnlyAccess: allow('s3:Get*', 's3:List*', 's3:Describe*', 's3-object-lambda:Get*'),
  AWSLambda_FullAccess: allow('lambda:*', 'iam:GetRole', 'iam:ListRoles', 'iam:GetPolicy'),
  AWSLambda_ReadOnlyAccess: allow('lambda:Get*', 'lambda:List*', 'iam:GetRole', 'iam:ListRoles'),
  AWSCloudTrail_FullAccess: allow('cloudtrail:*', 's3:ListAllMyBuckets', 'iam:ListRoles'),
  AWSCloudTrail_ReadOnlyAccess: allow(
    ...['cloudtrail:Get*', 'cloudtrail:Describe*', 'cloudtrail:List*', 'cloudtrail:LookupEvents'],
  ),
  AmazonSSMManagedInstanceCore: allow('ssm:UpdateInstanceInformation', 'ssmmessages:*'),
  'service-role/AWSLambdaBasicExecutionRole': allow(
    ...['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
  ),
  'AdministratorAccess-Amplify': allow(
    ...['amplify:*', 'cloudformation:*', 'cognito-idp:*', 'appsync:*', 'lambda:*', 's3:*'],
    ...['iam:AttachRolePolicy', 'iam:CreateRole', 'iam:DeleteRole', 'iam:GetRole', 'iam:PassRole'],
  ),
  AWSCompromisedKeyQuarantine: deny(firstQuarantine),
  AWSCompromisedKeyQuarantineV2: deny([...firstQuarantine, ...secondQuarantine]),
  AWSCompromisedKeyQuarantineV3: deny([
    ...[...firstQuarantine, ...secondQuarantine],
    ...['organizations:LeaveOrganization', 'organizations:AcceptHandshake', 'kms:PutKeyPolicy'],
    ...['s3:PutEncryptionConfiguration', 'kms:RetireGrant', 'kms:RevokeGrant'],
    ...['kms:ScheduleKeyDeletion', 'kms:DeleteImportedKeyMaterial', 'logs:PutLogEvents'],
  ]),
}

function allow(...actions: readonly string[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }
}

function deny(actions: readonly string[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: actions, Resource: '*' }] }
}

// AWS's policies are older than any scenario.
const created = Date.UTC(2015, 1, 6, 18, 39, 46)

/** AWS-managed policies by ARN; their ids do not come from an account, so they are derived from the name alone. */
export const awsManagedPolicies: ReadonlyMap<string, ManagedPolicy> = new Map(
  Object.entries(documents).map(([pathAndName, document]) => {
    const policy = managedPolicy(pathAndName, document)
    return [policy.arn, policy]
  }),
)

/** The ARN of an AWS-managed policy by its name without path, undefined when it is not one of those modelled. */
export function awsManagedPolicyArn(name: string): string | undefined {
  return arnsByName.get(name)
}

const arnsByName: ReadonlyMap<string, string> = new Map(
  [...awsManagedPolicies.values()].map((policy) => [policy.name, policy.arn]),
)

/** Names without path of the AWS-managed policies that are modelled. */
export const awsManagedPolicyNames: readonly string[] = [...arnsByName.keys()]

function managedPolicy(pathAndName: string, document: PolicyDocument): ManagedPolicy {
  const slash = pathAndName.lastIndexOf('/')
  const name = pathAndName.slice(slash + 1)
  const policy = parsePolicy(JSON.stringify(document), { kind: 'managed' })
  return {
    name,
    path: slash === -1 ? '/' : `/${pathAndName.slice(0, slash + 1)}`,
    id: entityId('ANPA', '000000000000', chanceOf('aws-managed-policy', name)),
    arn: `arn:aws:iam::aws:policy/${pathAndName}`,
    created,
    updated: created,
    description: undefined,
    versions: new Map([['v1', { id: 'v1', created, policy }]]),
    tags: new Map(),
    defaultVersion: 'v1',
    lastVersion: 1,
  }
}
