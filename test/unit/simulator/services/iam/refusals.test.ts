import { describe, expect, it } from 'vitest'
import type { World } from '../../../../../src/scenario/world.ts'
import { refusal, type IamCall } from '../../../../support/iam-play.ts'

const document = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:ListAllMyBuckets', Resource: '*' }],
})
const trust = (principal: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }],
  })
const world: World = {
  users: {
    alice: { loginProfile: true, mfa: 'alice-phone', groups: ['staff'] },
    bob: {},
    'full-hands': {
      attached: [
        'ReadOnlyAccess',
        'SecurityAudit',
        'ViewOnlyAccess',
        'IAMReadOnlyAccess',
        'AmazonS3ReadOnlyAccess',
        'AmazonEC2ReadOnlyAccess',
        'AWSLambda_ReadOnlyAccess',
        'AWSCloudTrail_ReadOnlyAccess',
        'IAMUserChangePassword',
        'PowerUserAccess',
      ],
    },
  },
  groups: { staff: { attached: ['ReadOnlyAccess'] }, empty: {} },
  roles: { ci: { trust: JSON.parse(trust('<account>')), attached: ['ReadOnlyAccess'] } },
  policies: { buckets: JSON.parse(document) },
  samlProviders: ['corporate'],
  permissionSets: { Admin: { attached: ['AdministratorAccess'] } },
}
const user = (UserName: string, more: object = {}) => ({ UserName, ...more })
const buckets = 'arn:aws:iam::<account>:policy/buckets'
const managed = (name: string): string => `arn:aws:iam::aws:policy/${name}`
const phone = 'arn:aws:iam::<account>:mfa/alice-phone'
const password = 'correct horse battery 1!'
const metadata = `<EntityDescriptor entityID="x">${' '.repeat(1_000)}</EntityDescriptor>`
const padded = (length: number): string => document.padEnd(length)
const large = (count: number): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: `arn:aws:s3:::${'b'.repeat(count)}` }],
  })
const newVersion: IamCall = [
  'CreatePolicyVersion',
  { PolicyArn: buckets, PolicyDocument: document },
]

const cases: readonly (readonly [string, string, ...IamCall[]])[] = [
  [
    'a user twice, whatever the letters',
    'EntityAlreadyExistsException: User with name ALICE already exists.',
    ['CreateUser', user('ALICE')],
  ],
  [
    'a user name with a blank',
    'ValidationException: The specified value for userName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-',
    ['CreateUser', user('a b')],
  ],
  [
    'a user name of 65 letters',
    "ValidationException: 1 validation error detected: Value at 'userName' failed to satisfy constraint: Member must have length less than or equal to 64",
    ['CreateUser', user('a'.repeat(65))],
  ],
  [
    'no user name',
    "ValidationException: 1 validation error detected: Value null at 'userName' failed to satisfy constraint: Member must not be null",
    ['CreateUser'],
  ],
  [
    'a user who is not there',
    'NoSuchEntityException: The user with name carol cannot be found.',
    ['GetUser', user('carol')],
  ],
  [
    'to delete a group with a member',
    'DeleteConflictException: Cannot delete entity, must remove users from group first.',
    ['AddUserToGroup', user('bob', { GroupName: 'empty' })],
    ['DeleteGroup', { GroupName: 'empty' }],
  ],
  [
    'to delete a group with a policy',
    'DeleteConflictException: Cannot delete entity, must detach all policies first.',
    ['DeleteGroup', { GroupName: 'staff' }],
  ],
  [
    'a group twice',
    'EntityAlreadyExistsException: Group with name staff already exists.',
    ['CreateGroup', { GroupName: 'staff' }],
  ],
  [
    'a group that is not there',
    'NoSuchEntityException: The group with name admins cannot be found.',
    ['AddUserToGroup', user('bob', { GroupName: 'admins' })],
  ],
  [
    'to delete a user with a password',
    'DeleteConflictException: Cannot delete entity, must delete login profile first.',
    ['RemoveUserFromGroup', user('alice', { GroupName: 'staff' })],
    ['DeleteUser', user('alice')],
  ],
  [
    'to delete a user with an MFA device',
    'DeleteConflictException: Cannot delete entity, must delete MFA device first.',
    ['RemoveUserFromGroup', user('alice', { GroupName: 'staff' })],
    ['DeleteLoginProfile', user('alice')],
    ['DeleteUser', user('alice')],
  ],
  [
    'to delete a user with a key',
    'DeleteConflictException: Cannot delete entity, must delete access keys first.',
    ['CreateAccessKey', user('bob')],
    ['DeleteUser', user('bob')],
  ],
  [
    'to delete a user with an inline policy',
    'DeleteConflictException: Cannot delete entity, must delete policies first.',
    ['PutUserPolicy', user('bob', { PolicyName: 'p', PolicyDocument: document })],
    ['DeleteUser', user('bob')],
  ],
  [
    'a third key',
    'LimitExceededException: Cannot exceed quota for AccessKeysPerUser: 2',
    ['CreateAccessKey', user('bob')],
    ['CreateAccessKey', user('bob')],
    ['CreateAccessKey', user('bob')],
  ],
  [
    'a key that is not there',
    'NoSuchEntityException: The Access Key with id AKIAEXAMPLE cannot be found.',
    ['DeleteAccessKey', user('bob', { AccessKeyId: 'AKIAEXAMPLE' })],
  ],
  [
    'a second login profile',
    'EntityAlreadyExistsException: Login Profile for user alice already exists.',
    ['CreateLoginProfile', user('alice', { Password: password })],
  ],
  [
    'a login profile that is not there',
    'NoSuchEntityException: Login Profile for User bob cannot be found.',
    ['UpdateLoginProfile', user('bob', { Password: password })],
  ],
  [
    'a weak password',
    'PasswordPolicyViolationException: Password does not conform to the account password policy.',
    ['CreateLoginProfile', user('bob', { Password: 'password' })],
  ],
  [
    'to detach a policy that is not attached',
    `NoSuchEntityException: Policy ${managed('ReadOnlyAccess')} was not found.`,
    ['DetachUserPolicy', user('bob', { PolicyArn: managed('ReadOnlyAccess') })],
  ],
  [
    'a customer policy that is not there',
    'NoSuchEntityException: Policy arn:aws:iam::<account>:policy/none does not exist or is not attachable.',
    ['AttachUserPolicy', user('bob', { PolicyArn: 'arn:aws:iam::<account>:policy/none' })],
  ],
  [
    'what is no policy ARN',
    'InvalidInputException: ARN ReadOnlyAccess is not valid.',
    ['AttachUserPolicy', user('bob', { PolicyArn: 'ReadOnlyAccess' })],
  ],
  [
    'an eleventh policy',
    'LimitExceededException: Cannot exceed quota for PoliciesPerUser: 10',
    ['AttachUserPolicy', user('full-hands', { PolicyArn: managed('AdministratorAccess') })],
  ],
  [
    'a policy twice',
    'EntityAlreadyExistsException: A policy called Buckets already exists. Duplicate names are not allowed.',
    ['CreatePolicy', { PolicyName: 'Buckets', PolicyDocument: document }],
  ],
  [
    'a broken document',
    'MalformedPolicyDocumentException: This policy contains invalid Json',
    ['CreatePolicy', { PolicyName: 'p', PolicyDocument: '{' }],
  ],
  [
    'a managed policy above the quota',
    'LimitExceededException: Cannot exceed quota for PolicySize: 6144',
    ['CreatePolicy', { PolicyName: 'p', PolicyDocument: large(6_200) }],
  ],
  [
    'an inline policy above the quota',
    'LimitExceededException: Maximum policy size of 2048 bytes exceeded for user bob',
    ['PutUserPolicy', user('bob', { PolicyName: 'p', PolicyDocument: large(2_100) })],
  ],
  [
    'inline policies above the quota together',
    'LimitExceededException: Maximum policy size of 5120 bytes exceeded for group empty',
    ['PutGroupPolicy', { GroupName: 'empty', PolicyName: 'p', PolicyDocument: large(3_000) }],
    ['PutGroupPolicy', { GroupName: 'empty', PolicyName: 'q', PolicyDocument: large(3_000) }],
  ],
  [
    'a document above the length that the API takes',
    "ValidationException: 1 validation error detected: Value at 'policyDocument' failed to satisfy constraint: Member must have length less than or equal to 131072",
    ['CreatePolicy', { PolicyName: 'p', PolicyDocument: padded(131_073) }],
  ],
  [
    'a sixth version',
    'LimitExceededException: A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.',
    newVersion,
    newVersion,
    newVersion,
    newVersion,
    newVersion,
  ],
  [
    'a version that is not there',
    `NoSuchEntityException: Policy ${buckets} version v2 does not exist or is not attachable.`,
    ['SetDefaultPolicyVersion', { PolicyArn: buckets, VersionId: 'v2' }],
  ],
  [
    'to delete the default version',
    'DeleteConflictException: Cannot delete the default version of a policy.',
    ['DeletePolicyVersion', { PolicyArn: buckets, VersionId: 'v1' }],
  ],
  [
    'to delete a policy in use',
    'DeleteConflictException: Cannot delete a policy attached to entities.',
    ['AttachUserPolicy', user('bob', { PolicyArn: buckets })],
    ['DeletePolicy', { PolicyArn: buckets }],
  ],
  [
    'to delete a policy with versions',
    "DeleteConflictException: This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.",
    newVersion,
    ['DeletePolicy', { PolicyArn: buckets }],
  ],
  [
    'a policy of nobody',
    'NoSuchEntityException: Policy arn:aws:iam::<account>:policy/none was not found.',
    ['GetPolicy', { PolicyArn: 'arn:aws:iam::<account>:policy/none' }],
  ],
  [
    'an inline policy that is not there',
    'NoSuchEntityException: The role policy with name p cannot be found.',
    ['GetRolePolicy', { RoleName: 'ci', PolicyName: 'p' }],
  ],
  [
    'a role twice',
    'EntityAlreadyExistsException: Role with name ci already exists.',
    ['CreateRole', { RoleName: 'ci', AssumeRolePolicyDocument: trust('<account>') }],
  ],
  [
    'a role for a principal that does not exist',
    'MalformedPolicyDocumentException: Invalid principal in policy: "AWS":"arn:aws:iam::<account>:role/guess"',
    [
      'CreateRole',
      {
        RoleName: 'r',
        AssumeRolePolicyDocument: trust('arn:aws:iam::<account>:role/guess'),
      },
    ],
  ],
  [
    'a trust policy for a principal that does not exist',
    'MalformedPolicyDocumentException: Invalid principal in policy: "AWS":"arn:aws:iam::<account>:role/guess"',
    [
      'UpdateAssumeRolePolicy',
      { RoleName: 'ci', PolicyDocument: trust('arn:aws:iam::<account>:role/guess') },
    ],
  ],
  [
    'the trust policy of a role that is not there',
    'NoSuchEntityException: The role with name none cannot be found.',
    ['UpdateAssumeRolePolicy', { RoleName: 'none', PolicyDocument: trust('<account>') }],
  ],
  [
    'a session of more than twelve hours',
    "ValidationException: 1 validation error detected: Value '43201' at 'maxSessionDuration' failed to satisfy constraint: Member must have value less than or equal to 43200",
    ['UpdateRole', { RoleName: 'ci', MaxSessionDuration: 43_201 }],
  ],
  [
    'to delete a role with a policy',
    'DeleteConflictException: Cannot delete entity, must detach all policies first.',
    ['DeleteRole', { RoleName: 'ci' }],
  ],
  [
    'a service-linked role twice',
    'InvalidInputException: Service role name AWSServiceRoleForSupport has been taken in this account, please try a different suffix.',
    ['CreateServiceLinkedRole', { AWSServiceName: 'support.amazonaws.com' }],
    ['CreateServiceLinkedRole', { AWSServiceName: 'support.amazonaws.com' }],
  ],
  [
    'to change a role of a service',
    "UnmodifiableEntityException: Cannot perform the operation on the protected role 'AWSServiceRoleForSupport' - this role is only modifiable by AWS",
    ['CreateServiceLinkedRole', { AWSServiceName: 'support.amazonaws.com' }],
    [
      'AttachRolePolicy',
      { RoleName: 'AWSServiceRoleForSupport', PolicyArn: managed('AdministratorAccess') },
    ],
  ],
  [
    "somebody else's MFA device",
    'NoSuchEntityException: MFA Device invalid for user.',
    ['DeactivateMFADevice', user('bob', { SerialNumber: phone })],
  ],
  [
    'an MFA device in use',
    'DeleteConflictException: MFA VirtualDevice in use. Must deactivate first.',
    ['DeleteVirtualMFADevice', { SerialNumber: phone }],
  ],
  [
    'an MFA device twice',
    'EntityAlreadyExistsException: MFADevice entity at the same path and name already exists.',
    ['CreateVirtualMFADevice', { VirtualMFADeviceName: 'alice-phone' }],
  ],
  [
    'to enable a device in use',
    'EntityAlreadyExistsException: MFADevice is already in use.',
    [
      'EnableMFADevice',
      user('bob', {
        SerialNumber: phone,
        AuthenticationCode1: '000000',
        AuthenticationCode2: '000001',
      }),
    ],
  ],
  [
    'wrong codes',
    'InvalidAuthenticationCodeException: Authentication code for device is not valid.',
    ['CreateVirtualMFADevice', { VirtualMFADeviceName: 'new-phone' }],
    [
      'EnableMFADevice',
      user('bob', {
        SerialNumber: 'arn:aws:iam::<account>:mfa/new-phone',
        AuthenticationCode1: '000000',
        AuthenticationCode2: '000001',
      }),
    ],
  ],
  [
    'a device that is not there',
    'NoSuchEntityException: VirtualMFADevice with serial number arn:aws:iam::<account>:mfa/none does not exist.',
    ['DeleteVirtualMFADevice', { SerialNumber: 'arn:aws:iam::<account>:mfa/none' }],
  ],
  [
    'a SAML provider that is not there',
    'NoSuchEntityException: Manifest not found for arn arn:aws:iam::<account>:saml-provider/none',
    [
      'UpdateSAMLProvider',
      {
        SAMLProviderArn: 'arn:aws:iam::<account>:saml-provider/none',
        SAMLMetadataDocument: metadata,
      },
    ],
  ],
  [
    'short metadata',
    "ValidationException: 1 validation error detected: Value at 'sAMLMetadataDocument' failed to satisfy constraint: Member must have length greater than or equal to 1000",
    ['CreateSAMLProvider', { Name: 'other', SAMLMetadataDocument: '<EntityDescriptor/>' }],
  ],
  [
    'metadata that is none',
    'InvalidInputException: Could not parse metadata',
    ['CreateSAMLProvider', { Name: 'other', SAMLMetadataDocument: ' '.repeat(1_000) }],
  ],
  [
    'a SAML provider twice',
    'EntityAlreadyExistsException: SAMLProvider with name corporate already exists.',
    ['CreateSAMLProvider', { Name: 'corporate', SAMLMetadataDocument: metadata }],
  ],
  [
    'an OIDC provider that is not there',
    'NoSuchEntityException: OpenIDConnect Provider not found for arn arn:aws:iam::<account>:oidc-provider/none',
    [
      'GetOpenIDConnectProvider',
      { OpenIDConnectProviderArn: 'arn:aws:iam::<account>:oidc-provider/none' },
    ],
  ],
  [
    'a report that was not asked for',
    'CredentialReportNotPresentException: Credential report not present.',
    ['GetCredentialReport'],
  ],
  [
    'a password policy that is not there',
    'NoSuchEntityException: The Password Policy with domain name <account> cannot be found.',
    ['GetAccountPasswordPolicy'],
  ],
  [
    'a boundary that is not there',
    'NoSuchEntityException: Scope ARN: arn:aws:iam::<account>:policy/none does not exist or is not attachable.',
    [
      'PutUserPermissionsBoundary',
      user('bob', { PermissionsBoundary: 'arn:aws:iam::<account>:policy/none' }),
    ],
  ],
]

describe('IAM refuses', () => {
  it.each(cases.map(([name, expected, ...calls]) => ({ name, expected, calls })))(
    '$name',
    async ({ expected, calls }) => {
      expect(await refusal(world, ...calls)).toBe(expected)
    },
  )
})
