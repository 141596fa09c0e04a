import type { PolicyDocument } from '../../scenario/world.ts'

/** Actions by service, their names separated by blanks. */
type Actions = Readonly<Record<string, string>>

/** What the first version of the quarantine denies (AWS managed policy reference). */
const firstQuarantine: Actions = {
  iam: 'AttachGroupPolicy AttachRolePolicy AttachUserPolicy ChangePassword CreateAccessKey CreateInstanceProfile CreateLoginProfile CreateRole CreateUser DetachUserPolicy PutUserPermissionsBoundary PutUserPolicy UpdateAccessKey UpdateAccountPasswordPolicy UpdateUser',
  ec2: 'RequestSpotInstances RunInstances StartInstances',
  organizations: 'CreateAccount CreateOrganization InviteAccountToOrganization',
  lambda: 'CreateFunction',
  lightsail: 'Create* Start* Delete* Update* GetInstanceAccessDetails DownloadDefaultKeyPair',
}

/** What the second version adds, of the services that are modelled here. */
const secondQuarantine: Actions = {
  cloudtrail: 'LookupEvents',
  iam: 'AddUserToGroup CreatePolicyVersion DeleteAccessKey DeleteRole ListUsers PassRole PutGroupPolicy PutRolePolicy SetDefaultPolicyVersion UpdateAssumeRolePolicy UpdateLoginProfile',
  lambda: 'AddPermission GetPolicy ListTags UpdateFunctionCode',
  s3: 'CreateBucket DeleteBucket DeleteBucketPolicy DeleteObject GetObject ListAllMyBuckets ListBucket PutBucketAcl PutBucketPolicy',
  ec2: 'PurchaseReservedInstancesOffering',
  ses: 'GetSendQuota ListIdentities',
  sts: 'GetFederationToken GetSessionToken',
}

/** Short forms of AWS's own policies: what they say about the services that are modelled here, and no more.
 * Names and paths are AWS's; the long lists of other services are left out. */
export const awsManagedDocuments: Readonly<Record<string, PolicyDocument>> = {
  AdministratorAccess: allow({ '*': '' }),
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
  ReadOnlyAccess: allow({
    iam: 'Generate* Get* List* Simulate*',
    ec2: 'Describe* Get*',
    s3: 'Get* List*',
    lambda: 'Get* List*',
    rds: 'Describe* List*',
    dynamodb: 'Describe* Get* List* Query Scan',
    kms: 'Describe* Get* List*',
    cloudfront: 'Describe* Get* List*',
    elasticloadbalancing: 'Describe*',
    cloudtrail: 'Describe* Get* List* LookupEvents',
    ses: 'Describe* Get* List*',
    sts: 'GetAccessKeyInfo GetCallerIdentity GetSessionToken',
    organizations: 'Describe* List*',
    rolesanywhere: 'Get* List*',
    secretsmanager: 'Describe* GetResourcePolicy List*',
    ssm: 'Describe* Get* List*',
  }),
  SecurityAudit: allow({
    iam: 'GenerateCredentialReport GenerateServiceLastAccessedDetails Get* List* SimulateCustomPolicy SimulatePrincipalPolicy',
    ec2: 'Describe*',
    s3: 'GetBucket* ListAllMyBuckets',
    lambda: 'GetPolicy ListFunctions',
    rds: 'Describe*',
    dynamodb: 'ListTables DescribeTable',
    kms: 'Describe* Get* List*',
    cloudfront: 'Get* List*',
    cloudtrail: 'Describe* Get* LookupEvents',
    elasticloadbalancing: 'Describe*',
    ses: 'Describe* Get* List*',
    organizations: 'Describe* List*',
    rolesanywhere: 'Get* List*',
  }),
  'job-function/ViewOnlyAccess': allow({
    iam: 'List* GetAccountSummary',
    ec2: 'DescribeInstances DescribeVpcs DescribeRegions DescribeSecurityGroups',
    s3: 'ListAllMyBuckets',
    lambda: 'ListFunctions',
    rds: 'Describe*',
    dynamodb: 'ListTables',
    kms: 'ListKeys ListAliases',
    cloudfront: 'List*',
    elasticloadbalancing: 'DescribeLoadBalancers',
    cloudtrail: 'DescribeTrails LookupEvents',
    ses: 'ListIdentities',
    organizations: 'List*',
  }),
  IAMFullAccess: allow({
    iam: '*',
    organizations:
      'DescribeAccount DescribeOrganization DescribeOrganizationalUnit DescribePolicy ListChildren ListParents ListRoots ListPoliciesForTarget ListPolicies ListTargetsForPolicy',
  }),
  IAMReadOnlyAccess: allow({
    iam: 'GenerateCredentialReport GenerateServiceLastAccessedDetails Get* List* SimulateCustomPolicy SimulatePrincipalPolicy',
  }),
  IAMUserChangePassword: {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: 'iam:ChangePassword',
        Resource: 'arn:aws:iam::*:user/${aws:username}',
      },
      { Effect: 'Allow', Action: 'iam:GetAccountPasswordPolicy', Resource: '*' },
    ],
  },
  AmazonEC2FullAccess: allow({
    ec2: '*',
    elasticloadbalancing: '*',
    cloudwatch: '*',
    autoscaling: '*',
  }),
  AmazonEC2ReadOnlyAccess: allow({
    ec2: 'Describe* GetSecurityGroupsForVpc',
    elasticloadbalancing: 'Describe*',
    cloudwatch: 'ListMetrics GetMetricStatistics Describe*',
    autoscaling: 'Describe*',
  }),
  AmazonS3FullAccess: allow({
    s3: '*',
    's3-object-lambda': '*',
  }),
  AmazonS3ReadOnlyAccess: allow({
    s3: 'Get* List* Describe*',
    's3-object-lambda': 'Get*',
  }),
  AWSLambda_FullAccess: allow({
    lambda: '*',
    iam: 'GetRole ListRoles GetPolicy',
  }),
  AWSLambda_ReadOnlyAccess: allow({
    lambda: 'Get* List*',
    iam: 'GetRole ListRoles',
  }),
  AWSCloudTrail_FullAccess: allow({
    cloudtrail: '*',
    s3: 'ListAllMyBuckets',
    iam: 'ListRoles',
  }),
  AWSCloudTrail_ReadOnlyAccess: allow({
    cloudtrail: 'Get* Describe* List* LookupEvents',
  }),
  AmazonSSMManagedInstanceCore: allow({
    ssm: 'UpdateInstanceInformation',
    ssmmessages: '*',
  }),
  'service-role/AWSLambdaBasicExecutionRole': allow({
    logs: 'CreateLogGroup CreateLogStream PutLogEvents',
  }),
  'AdministratorAccess-Amplify': allow({
    amplify: '*',
    cloudformation: '*',
    'cognito-idp': '*',
    appsync: '*',
    lambda: '*',
    s3: '*',
    iam: 'AttachRolePolicy CreateRole DeleteRole GetRole PassRole',
  }),
  AWSCompromisedKeyQuarantine: deny(firstQuarantine),
  AWSCompromisedKeyQuarantineV2: deny(firstQuarantine, secondQuarantine),
  AWSCompromisedKeyQuarantineV3: deny(firstQuarantine, secondQuarantine, {
    organizations: 'LeaveOrganization AcceptHandshake',
    kms: 'PutKeyPolicy RetireGrant RevokeGrant ScheduleKeyDeletion DeleteImportedKeyMaterial',
    s3: 'PutEncryptionConfiguration',
    logs: 'PutLogEvents',
  }),
}

function allow(...actions: readonly Actions[]): PolicyDocument {
  return statement('Allow', actions)
}

function deny(...actions: readonly Actions[]): PolicyDocument {
  return statement('Deny', actions)
}

function statement(effect: 'Allow' | 'Deny', actions: readonly Actions[]): PolicyDocument {
  const names = actions.flatMap((byService) =>
    Object.entries(byService).flatMap(([service, list]) =>
      list.split(' ').map((name) => (service === '*' ? '*' : `${service}:${name}`)),
    ),
  )
  return { Version: '2012-10-17', Statement: [{ Effect: effect, Action: names, Resource: '*' }] }
}
