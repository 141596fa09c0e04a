import { describe, expect, it } from 'vitest'
import type { World } from '../../../../../src/scenario/world.ts'
import { accountTrust } from '../../../../support/a-cloud.ts'
import { answer, refusal, type IamCall } from '../../../../support/iam-play.ts'

const statements = [{ Effect: 'Allow', Action: 's3:ListAllMyBuckets', Resource: '*' }] as const
const document = { Version: '2012-10-17', Statement: statements }
const text = JSON.stringify(document)
const world: World = {
  users: { alice: { path: '/people/', mfa: 'alice-phone' }, bob: {} },
  groups: { staff: {} },
  roles: { ci: { trust: accountTrust } },
  policies: { buckets: { versions: [document, document], defaultVersion: 2 } },
  accountAlias: 'example-corp',
}
const policyArn = 'arn:aws:iam::<account>:policy/buckets'
const readOnly = 'arn:aws:iam::aws:policy/ReadOnlyAccess'
const id = (prefix: string): unknown => expect.stringMatching(`^${prefix}[A-Z2-7]{17}$`)
const anyDate: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/)
// aCloud's calls are two seconds apart.
const firstCall = '2026-03-02T09:00:02.000Z'

const cases: readonly (readonly [string, object, ...IamCall[]])[] = [
  [
    'a new user',
    {
      User: {
        Path: '/people/',
        UserName: 'carol',
        UserId: id('AIDA'),
        Arn: 'arn:aws:iam::<account>:user/people/carol',
        CreateDate: firstCall,
        Tags: [{ Key: 'team', Value: 'red' }],
      },
    },
    ['CreateUser', { UserName: 'carol', Path: '/people/', Tags: [{ Key: 'team', Value: 'red' }] }],
  ],
  [
    'a new key',
    {
      AccessKey: {
        UserName: 'bob',
        AccessKeyId: expect.stringMatching(/^AKIA[A-Z2-7]{16}$/),
        Status: 'Active',
        SecretAccessKey: expect.stringMatching(/^[\w+/]{40}$/),
        CreateDate: firstCall,
      },
    },
    ['CreateAccessKey', { UserName: 'bob' }],
  ],
  [
    'a new group',
    {
      Group: {
        Path: '/',
        GroupName: 'admins',
        GroupId: id('AGPA'),
        Arn: 'arn:aws:iam::<account>:group/admins',
        CreateDate: firstCall,
      },
    },
    ['CreateGroup', { GroupName: 'admins' }],
  ],
  [
    'the groups of a user',
    { Groups: [expect.objectContaining({ GroupName: 'staff' })], IsTruncated: false },
    ['AddUserToGroup', { UserName: 'bob', GroupName: 'staff' }],
    ['ListGroupsForUser', { UserName: 'bob' }],
  ],
  [
    'a new role, its trust policy percent-encoded',
    {
      Role: {
        Path: '/',
        RoleName: 'new',
        RoleId: id('AROA'),
        Arn: 'arn:aws:iam::<account>:role/new',
        CreateDate: firstCall,
        AssumeRolePolicyDocument:
          '%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Principal%22%3A%7B%22AWS%22%3A%22%2A%22%7D%2C%22Action%22%3A%22sts%3AAssumeRole%22%7D%5D%7D',
        Description: 'a role',
        PermissionsBoundary: {
          PermissionsBoundaryType: 'Policy',
          PermissionsBoundaryArn: readOnly,
        },
      },
    },
    [
      'CreateRole',
      {
        RoleName: 'new',
        Description: 'a role',
        PermissionsBoundary: readOnly,
        AssumeRolePolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }],
        }),
      },
    ],
  ],
  [
    'a new policy',
    {
      Policy: {
        PolicyName: 'p',
        PolicyId: id('ANPA'),
        Arn: 'arn:aws:iam::<account>:policy/p',
        Path: '/',
        DefaultVersionId: 'v1',
        AttachmentCount: 0,
        PermissionsBoundaryUsageCount: 0,
        IsAttachable: true,
        CreateDate: firstCall,
        UpdateDate: firstCall,
      },
    },
    ['CreatePolicy', { PolicyName: 'p', PolicyDocument: text }],
  ],
  [
    'a new version that is not the default',
    { PolicyVersion: { VersionId: 'v3', IsDefaultVersion: false, CreateDate: firstCall } },
    ['CreatePolicyVersion', { PolicyArn: policyArn, PolicyDocument: text }],
  ],
  [
    'a version after one was deleted: numbers do not come again',
    { PolicyVersion: { VersionId: 'v4', IsDefaultVersion: true, CreateDate: anyDate } },
    ['CreatePolicyVersion', { PolicyArn: policyArn, PolicyDocument: text }],
    ['DeletePolicyVersion', { PolicyArn: policyArn, VersionId: 'v3' }],
    ['CreatePolicyVersion', { PolicyArn: policyArn, PolicyDocument: text, SetAsDefault: true }],
  ],
  [
    'the versions of a policy after another became the default',
    {
      Versions: [
        { VersionId: 'v2', IsDefaultVersion: false, CreateDate: anyDate },
        { VersionId: 'v1', IsDefaultVersion: true, CreateDate: anyDate },
      ],
      IsTruncated: false,
    },
    ['SetDefaultPolicyVersion', { PolicyArn: policyArn, VersionId: 'v1' }],
    ['ListPolicyVersions', { PolicyArn: policyArn }],
  ],
  [
    'who has a policy',
    {
      PolicyUsers: [{ UserName: 'bob', UserId: id('AIDA') }],
      PolicyGroups: [{ GroupName: 'staff', GroupId: id('AGPA') }],
      PolicyRoles: [{ RoleName: 'ci', RoleId: id('AROA') }],
      IsTruncated: false,
    },
    ['AttachUserPolicy', { UserName: 'bob', PolicyArn: policyArn }],
    ['AttachGroupPolicy', { GroupName: 'staff', PolicyArn: policyArn }],
    ['AttachRolePolicy', { RoleName: 'ci', PolicyArn: policyArn }],
    ['ListEntitiesForPolicy', { PolicyArn: policyArn }],
  ],
  [
    'the attached policies of a role',
    {
      AttachedPolicies: [{ PolicyName: 'ReadOnlyAccess', PolicyArn: readOnly }],
      IsTruncated: false,
    },
    ['AttachRolePolicy', { RoleName: 'ci', PolicyArn: policyArn }],
    ['AttachRolePolicy', { RoleName: 'ci', PolicyArn: readOnly }],
    ['DetachRolePolicy', { RoleName: 'ci', PolicyArn: policyArn }],
    ['ListAttachedRolePolicies', { RoleName: 'ci' }],
  ],
  [
    'an inline policy',
    {
      UserName: 'bob',
      PolicyName: 'p',
      PolicyDocument:
        '%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22s3%3AListAllMyBuckets%22%2C%22Resource%22%3A%22%2A%22%7D%5D%7D',
    },
    ['PutUserPolicy', { UserName: 'bob', PolicyName: 'p', PolicyDocument: text }],
    ['GetUserPolicy', { UserName: 'bob', PolicyName: 'p' }],
  ],
  [
    'the inline policies of a group',
    { PolicyNames: ['q'], IsTruncated: false },
    ['PutGroupPolicy', { GroupName: 'staff', PolicyName: 'p', PolicyDocument: text }],
    ['PutGroupPolicy', { GroupName: 'staff', PolicyName: 'q', PolicyDocument: text }],
    ['DeleteGroupPolicy', { GroupName: 'staff', PolicyName: 'p' }],
    ['ListGroupPolicies', { GroupName: 'staff' }],
  ],
  [
    'a login profile',
    { LoginProfile: { UserName: 'bob', CreateDate: firstCall, PasswordResetRequired: false } },
    ['CreateLoginProfile', { UserName: 'bob', Password: 'Tr0ub4dor&3' }],
    ['UpdateLoginProfile', { UserName: 'bob', Password: 'Tr0ub4dor&4' }],
    ['GetLoginProfile', { UserName: 'bob' }],
  ],
  [
    'the MFA devices of a user',
    {
      MFADevices: [
        {
          UserName: 'alice',
          SerialNumber: 'arn:aws:iam::<account>:mfa/alice-phone',
          EnableDate: anyDate,
        },
      ],
      IsTruncated: false,
    },
    ['ListMFADevices', { UserName: 'alice' }],
  ],
  [
    'a device that was taken from its user',
    {
      VirtualMFADevices: [{ SerialNumber: 'arn:aws:iam::<account>:mfa/alice-phone' }],
      IsTruncated: false,
    },
    [
      'DeactivateMFADevice',
      { UserName: 'alice', SerialNumber: 'arn:aws:iam::<account>:mfa/alice-phone' },
    ],
    ['ListVirtualMFADevices', { AssignmentStatus: 'Unassigned' }],
  ],
  [
    'a page of users, and where the next begins',
    {
      Users: [
        expect.objectContaining({ UserName: 'admin' }),
        expect.objectContaining({ UserName: 'alice' }),
      ],
      IsTruncated: true,
      Marker: '2',
    },
    ['ListUsers', { MaxItems: 2 }],
  ],
  [
    'the users of a path',
    { Users: [expect.objectContaining({ UserName: 'alice' })], IsTruncated: false },
    ['ListUsers', { PathPrefix: '/people/' }],
  ],
  ['the alias', { AccountAliases: ['example-corp'], IsTruncated: false }, ['ListAccountAliases']],
  [
    'a report that is under way, then made',
    { State: 'COMPLETE' },
    ['GenerateCredentialReport'],
    ['GenerateCredentialReport'],
  ],
  [
    'the own user',
    { User: expect.objectContaining({ UserName: 'admin', UserId: id('AIDA') }) },
    ['GetUser'],
  ],
  [
    'how much there is of everything',
    {
      SummaryMap: expect.objectContaining({
        Users: 3,
        Groups: 1,
        Roles: 1,
        Policies: 1,
        PolicyVersionsInUse: 2,
        MFADevices: 1,
        MFADevicesInUse: 1,
      }),
    },
    ['GetAccountSummary'],
  ],
]

describe('IAM answers', () => {
  it.each(cases.map(([name, expected, ...calls]) => ({ name, expected, calls })))(
    '$name',
    async ({ expected, calls }) => {
      expect(await answer(world, ...calls)).toEqual(expected)
    },
  )

  it('takes white space of any length, up to what the API takes', async () => {
    const create = { PolicyName: 'p', PolicyDocument: text.padEnd(131_072) }
    expect(await refusal({}, ['CreatePolicy', create])).toBe('success')
  })
})
