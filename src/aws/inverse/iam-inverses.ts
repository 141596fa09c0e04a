import type { Inverse } from './inverse.ts'
import { decoded, impossible, inside, inversesOf, listHas, pick } from './inverse-makers.ts'

const { call, undoneBy, after } = inversesOf('iam')

/** Users, groups and roles: what they are called in the names of operations and members. */
const holders = ['User', 'Group', 'Role'] as const
type Holder = (typeof holders)[number]

function forEachHolder(
  make: (holder: Holder) => readonly (readonly [string, Inverse])[],
): Readonly<Record<string, Inverse>> {
  return Object.fromEntries(holders.flatMap(make))
}

const policiesOfHolders = forEachHolder((holder) => {
  const name = `${holder}Name`
  const attached = (input: Readonly<Record<string, unknown>>) =>
    call(`ListAttached${holder}Policies`, pick(input, name))
  const inline = (input: Readonly<Record<string, unknown>>) =>
    call(`Get${holder}Policy`, pick(input, name, 'PolicyName'))
  const restored = (input: Readonly<Record<string, unknown>>, document: unknown) =>
    call(`Put${holder}Policy`, {
      ...pick(input, name, 'PolicyName'),
      PolicyDocument: decoded(document),
    })
  return [
    [
      `Attach${holder}Policy`,
      after(attached, ({ input, prior }) =>
        listHas(prior, 'AttachedPolicies', ['PolicyArn', input['PolicyArn']])
          ? []
          : [call(`Detach${holder}Policy`, pick(input, name, 'PolicyArn'))],
      ),
    ],
    [
      `Detach${holder}Policy`,
      undoneBy(`Attach${holder}Policy`, ({ input }) => pick(input, name, 'PolicyArn')),
    ],
    [
      `Put${holder}Policy`,
      after(inline, ({ input, prior }) =>
        prior === undefined
          ? [call(`Delete${holder}Policy`, pick(input, name, 'PolicyName'))]
          : [restored(input, prior['PolicyDocument'])],
      ),
    ],
    [
      `Delete${holder}Policy`,
      after(inline, ({ input, prior }) => [restored(input, prior?.['PolicyDocument'])]),
    ],
  ]
})

const entities: Readonly<Record<string, Inverse>> = {
  CreateUser: undoneBy('DeleteUser', ({ input }) => pick(input, 'UserName')),
  DeleteUser: impossible('A user made anew has another id, and its keys and password are lost.'),
  CreateGroup: undoneBy('DeleteGroup', ({ input }) => pick(input, 'GroupName')),
  DeleteGroup: after(
    (input) => call('GetGroup', pick(input, 'GroupName')),
    ({ prior }) => [call('CreateGroup', pick(inside(prior, 'Group'), 'GroupName', 'Path'))],
  ),
  CreateRole: undoneBy('DeleteRole', ({ input }) => pick(input, 'RoleName')),
  DeleteRole: impossible('A role made anew has another id, which trust policies do not know.'),
  CreateServiceLinkedRole: undoneBy('DeleteServiceLinkedRole', ({ output }) =>
    pick(inside(output, 'Role'), 'RoleName'),
  ),
  DeleteServiceLinkedRole: impossible('A role made anew has another id.'),
  UpdateAssumeRolePolicy: after(
    (input) => call('GetRole', pick(input, 'RoleName')),
    ({ input, prior }) => [
      call('UpdateAssumeRolePolicy', {
        ...pick(input, 'RoleName'),
        PolicyDocument: decoded(inside(prior, 'Role')['AssumeRolePolicyDocument']),
      }),
    ],
  ),
  AddUserToGroup: after(
    (input) => call('ListGroupsForUser', pick(input, 'UserName')),
    ({ input, prior }) =>
      listHas(prior, 'Groups', ['GroupName', input['GroupName']])
        ? []
        : [call('RemoveUserFromGroup', pick(input, 'UserName', 'GroupName'))],
  ),
  RemoveUserFromGroup: undoneBy('AddUserToGroup', ({ input }) =>
    pick(input, 'UserName', 'GroupName'),
  ),
  CreateAccountAlias: undoneBy('DeleteAccountAlias', ({ input }) => pick(input, 'AccountAlias')),
  DeleteAccountAlias: undoneBy('CreateAccountAlias', ({ input }) => pick(input, 'AccountAlias')),
  GenerateCredentialReport: { kind: 'nothing' },
}

const managedPolicies: Readonly<Record<string, Inverse>> = {
  CreatePolicy: undoneBy('DeletePolicy', ({ output }) => ({
    PolicyArn: inside(output, 'Policy')['Arn'],
  })),
  DeletePolicy: impossible('The versions of a deleted policy are lost.'),
  CreatePolicyVersion: after(
    (input) => call('GetPolicy', pick(input, 'PolicyArn')),
    ({ input, output, prior }) => [
      ...(input['SetAsDefault'] === true
        ? [
            call('SetDefaultPolicyVersion', {
              ...pick(input, 'PolicyArn'),
              VersionId: inside(prior, 'Policy')['DefaultVersionId'],
            }),
          ]
        : []),
      call('DeletePolicyVersion', {
        ...pick(input, 'PolicyArn'),
        VersionId: inside(output, 'PolicyVersion')['VersionId'],
      }),
    ],
  ),
  DeletePolicyVersion: after(
    (input) => call('GetPolicyVersion', pick(input, 'PolicyArn', 'VersionId')),
    ({ input, prior }) => [
      // Its number is new: AWS never gives one twice.
      call('CreatePolicyVersion', {
        ...pick(input, 'PolicyArn'),
        PolicyDocument: decoded(inside(prior, 'PolicyVersion')['Document']),
        SetAsDefault: false,
      }),
    ],
  ),
  SetDefaultPolicyVersion: after(
    (input) => call('GetPolicy', pick(input, 'PolicyArn')),
    ({ input, prior }) => [
      call('SetDefaultPolicyVersion', {
        ...pick(input, 'PolicyArn'),
        VersionId: inside(prior, 'Policy')['DefaultVersionId'],
      }),
    ],
  ),
}

const credentials: Readonly<Record<string, Inverse>> = {
  CreateAccessKey: undoneBy('DeleteAccessKey', ({ input, output }) => ({
    ...pick(input, 'UserName'),
    ...pick(inside(output, 'AccessKey'), 'AccessKeyId'),
  })),
  DeleteAccessKey: impossible('The secret of a deleted key is lost.'),
  UpdateAccessKey: after(
    (input) => call('ListAccessKeys', pick(input, 'UserName')),
    ({ input, prior }) => {
      const keys: readonly unknown[] = Array.isArray(prior?.['AccessKeyMetadata'])
        ? prior['AccessKeyMetadata']
        : []
      const wasActive = keys.some(
        (key) =>
          inside({ key }, 'key')['AccessKeyId'] === input['AccessKeyId'] &&
          inside({ key }, 'key')['Status'] === 'Active',
      )
      const status = wasActive ? 'Active' : 'Inactive'
      return [
        call('UpdateAccessKey', { ...pick(input, 'UserName', 'AccessKeyId'), Status: status }),
      ]
    },
  ),
  CreateLoginProfile: undoneBy('DeleteLoginProfile', ({ input }) => pick(input, 'UserName')),
  UpdateLoginProfile: impossible('The password before is not known.'),
  DeleteLoginProfile: impossible('The password is lost.'),
  ChangePassword: undoneBy('ChangePassword', ({ input }) => ({
    OldPassword: input['NewPassword'],
    NewPassword: input['OldPassword'],
  })),
  CreateVirtualMFADevice: undoneBy('DeleteVirtualMFADevice', ({ output }) =>
    pick(inside(output, 'VirtualMFADevice'), 'SerialNumber'),
  ),
  EnableMFADevice: undoneBy('DeactivateMFADevice', ({ input }) =>
    pick(input, 'UserName', 'SerialNumber'),
  ),
  DeactivateMFADevice: impossible('Enabling a device takes two codes that only its owner has.'),
  DeleteVirtualMFADevice: impossible('The secret of the device is lost.'),
  ResyncMFADevice: { kind: 'nothing' },
}

const providers: Readonly<Record<string, Inverse>> = {
  CreateSAMLProvider: undoneBy('DeleteSAMLProvider', ({ output }) =>
    pick(output, 'SAMLProviderArn'),
  ),
  UpdateSAMLProvider: after(
    (input) => call('GetSAMLProvider', pick(input, 'SAMLProviderArn')),
    ({ input, prior }) => [
      call('UpdateSAMLProvider', {
        ...pick(input, 'SAMLProviderArn'),
        ...pick(prior ?? {}, 'SAMLMetadataDocument'),
      }),
    ],
  ),
  DeleteSAMLProvider: after(
    (input) => call('GetSAMLProvider', pick(input, 'SAMLProviderArn')),
    ({ input, prior }) => [
      call('CreateSAMLProvider', {
        Name: lastPart(input['SAMLProviderArn']),
        ...pick(prior ?? {}, 'SAMLMetadataDocument'),
      }),
    ],
  ),
  CreateOpenIDConnectProvider: undoneBy('DeleteOpenIDConnectProvider', ({ output }) =>
    pick(output, 'OpenIDConnectProviderArn'),
  ),
}

const lastPart = (arn: unknown): string => (typeof arn === 'string' ? arn : '').split('/').at(-1)!

/** How IAM's mutating operations are taken back. */
export const iamInverses: Readonly<Record<string, Inverse>> = {
  ...policiesOfHolders,
  ...entities,
  ...managedPolicies,
  ...credentials,
  ...providers,
}
