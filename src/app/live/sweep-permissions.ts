import type { Asked } from '../../live/policy/least-policy.ts'

/** What a sweep asks for when it finds something: the actions that take apart whatever a run can leave behind. */
export function sweepPermissions(account: string): readonly Asked[] {
  const own = (kind: string): string => `arn:aws:iam::${account}:${kind}/trailproof/*`
  return [
    ...asked(own('user'), [
      'ListAccessKeys',
      'DeleteAccessKey',
      'DeleteLoginProfile',
      'ListMFADevices',
      'DeactivateMFADevice',
      'ListSigningCertificates',
      'DeleteSigningCertificate',
      'ListSSHPublicKeys',
      'DeleteSSHPublicKey',
      'ListServiceSpecificCredentials',
      'DeleteServiceSpecificCredential',
      'ListUserPolicies',
      'DeleteUserPolicy',
      'DeleteUser',
      'ListAttachedUserPolicies',
      'DetachUserPolicy',
      'ListGroupsForUser',
    ]),
    ...asked(own('role'), [
      'ListInstanceProfilesForRole',
      'ListRolePolicies',
      'DeleteRolePolicy',
      'DeleteRole',
      'ListAttachedRolePolicies',
      'DetachRolePolicy',
    ]),
    ...asked(own('group'), [
      'GetGroup',
      'RemoveUserFromGroup',
      'ListGroupPolicies',
      'DeleteGroupPolicy',
      'ListAttachedGroupPolicies',
      'DetachGroupPolicy',
      'DeleteGroup',
    ]),
    ...asked(own('policy'), [
      'ListEntitiesForPolicy',
      'ListPolicyVersions',
      'DeletePolicyVersion',
      'DeletePolicy',
    ]),
    ...asked(own('instance-profile'), ['RemoveRoleFromInstanceProfile', 'DeleteInstanceProfile']),
    ...asked(`arn:aws:iam::${account}:mfa/*`, [
      'ListMFADeviceTags',
      'DeactivateMFADevice',
      'DeleteVirtualMFADevice',
    ]),
    ...asked(`arn:aws:iam::${account}:saml-provider/*`, [
      'ListSAMLProviderTags',
      'DeleteSAMLProvider',
    ]),
    { action: 'rolesanywhere:DeleteTrustAnchor', resource: '*' },
    { action: 'rolesanywhere:DeleteProfile', resource: '*' },
  ]
}

const asked = (resource: string, operations: readonly string[]): readonly Asked[] =>
  operations.map((operation) => ({ action: `iam:${operation}`, resource }))
