import { iamHolderInverses } from './iam-holder-inverses.ts'
import type { Inverse } from './inverse.ts'
import {
  decoded,
  entriesOf,
  impossible,
  inside,
  inversesOf,
  listHas,
  pick,
} from './inverse-makers.ts'

const { call, undoneBy, after } = inversesOf('iam')

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
  UpdateRole: after(
    (input) => call('GetRole', pick(input, 'RoleName')),
    ({ prior }) => [
      call(
        'UpdateRole',
        pick(inside(prior, 'Role'), 'RoleName', 'Description', 'MaxSessionDuration'),
      ),
    ],
  ),
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
  // The answer names the user even where the call left it out; whoever undoes it is somebody else.
  CreateAccessKey: undoneBy('DeleteAccessKey', ({ output }) =>
    pick(inside(output, 'AccessKey'), 'UserName', 'AccessKeyId'),
  ),
  DeleteAccessKey: impossible('The secret of a deleted key is lost.'),
  UpdateAccessKey: after(
    (input) => call('ListAccessKeys', pick(input, 'UserName')),
    ({ input, prior }) => {
      const keys = entriesOf(prior, 'AccessKeyMetadata')
      const before = keys.find((key) => key['AccessKeyId'] === input['AccessKeyId'])
      return [
        call('UpdateAccessKey', {
          ...pick(input, 'UserName', 'AccessKeyId'),
          ...pick(before ?? {}, 'Status'),
        }),
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
  DeleteOpenIDConnectProvider: after(
    (input) => call('GetOpenIDConnectProvider', pick(input, 'OpenIDConnectProviderArn')),
    ({ prior }) => [
      call('CreateOpenIDConnectProvider', {
        ...pick(prior ?? {}, 'ClientIDList', 'ThumbprintList'),
        // Answered without the scheme that it must be created with.
        Url: `https://${typeof prior?.['Url'] === 'string' ? prior['Url'] : ''}`,
      }),
    ],
  ),
}

const lastPart = (arn: unknown): string => (typeof arn === 'string' ? arn : '').split('/').at(-1)!

/** How IAM's mutating operations are taken back. */
export const iamInverses: Readonly<Record<string, Inverse>> = {
  ...iamHolderInverses,
  ...entities,
  ...managedPolicies,
  ...credentials,
  ...providers,
}
