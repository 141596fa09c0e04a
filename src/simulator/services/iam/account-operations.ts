import type { Operation, Output } from '../../operation.ts'
import { requiredText, textsOf } from '../../read-input.ts'
import type { AccountState } from '../../state/account-state.ts'
import type { PolicyHolder } from '../../state/iam-state.ts'
import { onAll, onRole, onUser, roleNamed, subjectOf } from './entities.ts'
import { alreadyExists, noSuchEntity } from './iam-errors.ts'
import { iamOperation } from './iam-operation.ts'
import {
  dateOf,
  encodedDocument,
  groupValue,
  page,
  policyValue,
  roleValue,
  userValue,
} from './values.ts'

/** How much of everything there is, and the quotas of an account (IAM user guide, "IAM and AWS STS quotas"). */
function summaryOf({ iam }: AccountState): Output {
  const devices = [...iam.mfaDevices.values()]
  const enabled = devices.flatMap((device) => device.enabledFor?.owner ?? [])
  return {
    AccessKeysPerUserQuota: 2,
    AccountAccessKeysPresent: iam.root.accessKeys.size > 0 ? 1 : 0,
    AccountMFAEnabled: enabled.some((owner) => owner.kind === 'root') ? 1 : 0,
    AccountPasswordPresent: iam.root.loginProfile === undefined ? 0 : 1,
    AttachedPoliciesPerGroupQuota: 10,
    AttachedPoliciesPerRoleQuota: 10,
    AttachedPoliciesPerUserQuota: 10,
    GroupPolicySizeQuota: 5_120,
    Groups: iam.groups.size,
    GroupsPerUserQuota: 10,
    GroupsQuota: 300,
    MFADevices: devices.length,
    MFADevicesInUse: enabled.length,
    Policies: iam.policies.size,
    PoliciesQuota: 1_500,
    PolicySizeQuota: 6_144,
    PolicyVersionsInUse: [...iam.policies.values()].reduce(
      (sum, one) => sum + one.versions.size,
      0,
    ),
    PolicyVersionsInUseQuota: 10_000,
    Providers: iam.samlProviders.size + iam.oidcProviders.size,
    RolePolicySizeQuota: 10_240,
    Roles: iam.roles.size,
    RolesQuota: 1_000,
    UserPolicySizeQuota: 2_048,
    Users: iam.users.size,
    UsersQuota: 5_000,
    VersionsPerPolicyQuota: 5,
  }
}

function policiesOf(holder: PolicyHolder, listName: string): Output {
  return {
    [listName]: [...holder.inline].map(([PolicyName, policy]) => ({
      PolicyName,
      PolicyDocument: encodedDocument(policy.text),
    })),
    AttachedManagedPolicies: [...holder.attached].map((arn) => ({
      PolicyName: arn.slice(arn.lastIndexOf('/') + 1),
      PolicyArn: arn,
    })),
  }
}

function detailsOf(account: AccountState, kinds: readonly string[]): Output {
  const { iam } = account
  const wanted = (kind: string): boolean => kinds.length === 0 || kinds.includes(kind)
  const only = <Value>(kind: string, list: () => readonly Value[]): readonly Value[] =>
    wanted(kind) ? list() : []
  return {
    UserDetailList: only('User', () =>
      [...iam.users.values()].map((user) => ({
        ...userValue(user),
        GroupList: [...user.groups],
        ...policiesOf(user, 'UserPolicyList'),
      })),
    ),
    GroupDetailList: only('Group', () =>
      [...iam.groups.values()].map((group) => ({
        ...groupValue(group),
        ...policiesOf(group, 'GroupPolicyList'),
      })),
    ),
    RoleDetailList: only('Role', () =>
      [...iam.roles.values()].map((role) => ({
        ...roleValue(role),
        ...policiesOf(role, 'RolePolicyList'),
      })),
    ),
    Policies: only('LocalManagedPolicy', () =>
      [...iam.policies.values()].map((policy) => ({
        ...policyValue(policy, account),
        PolicyVersionList: [...policy.versions.values()].map((version) => ({
          VersionId: version.id,
          IsDefaultVersion: version.id === policy.defaultVersion,
          Document: encodedDocument(version.policy.text),
          CreateDate: dateOf(version.created),
        })),
      })),
    ),
    IsTruncated: false,
  }
}

const aliasOperations: readonly Operation[] = [
  iamOperation('ListAccountAliases', {
    permission: onAll('ListAccountAliases', '*'),
    run: (_input, { account }) => ({
      AccountAliases: account.iam.accountAlias === undefined ? [] : [account.iam.accountAlias],
      IsTruncated: false,
    }),
  }),
  iamOperation('CreateAccountAlias', {
    permission: onAll('CreateAccountAlias', '*'),
    run: (input, { account, cloud }) => {
      const alias = requiredText(input, 'AccountAlias')
      const accounts = [...cloud.accounts.values()].filter((one) => one !== account)
      if (accounts.some((one) => one.iam.accountAlias === alias)) {
        throw alreadyExists(`The account alias ${alias} already exists.`)
      }
      account.iam.accountAlias = alias
      return {}
    },
  }),
  iamOperation('DeleteAccountAlias', {
    permission: onAll('DeleteAccountAlias', '*'),
    run: (input, { account }) => {
      const alias = requiredText(input, 'AccountAlias')
      if (account.iam.accountAlias !== alias) {
        throw noSuchEntity(`The account alias ${alias} does not exist.`)
      }
      account.iam.accountAlias = undefined
      return {}
    },
  }),
]

/** Lists of things that no scenario has: instance profiles, certificates, SSH keys, passwords of single services. */
const emptyLists: readonly Operation[] = [
  iamOperation('ListInstanceProfiles', {
    permission: onAll('ListInstanceProfiles', 'instance-profile/'),
    run: (input) => page('InstanceProfiles', [], input),
  }),
  iamOperation('ListInstanceProfilesForRole', {
    permission: onRole('ListInstanceProfilesForRole'),
    run: (input, { account }) => {
      roleNamed(account, requiredText(input, 'RoleName'))
      return page('InstanceProfiles', [], input)
    },
  }),
  iamOperation('ListServerCertificates', {
    permission: onAll('ListServerCertificates', '*'),
    run: (input) => page('ServerCertificateMetadataList', [], input),
  }),
  ...[
    ['ListSigningCertificates', 'Certificates'],
    ['ListSSHPublicKeys', 'SSHPublicKeys'],
    ['ListServiceSpecificCredentials', 'ServiceSpecificCredentials'],
  ].map(([name = '', list = '']) =>
    iamOperation(name, {
      permission: onUser(name),
      run: (input, context) => {
        subjectOf(input, context)
        return page(list, [], input)
      },
    }),
  ),
]

export const accountOperations: readonly Operation[] = [
  iamOperation('GetAccountSummary', {
    permission: onAll('GetAccountSummary', '*'),
    run: (_input, { account }) => ({ SummaryMap: summaryOf(account) }),
  }),
  iamOperation('GetAccountAuthorizationDetails', {
    permission: onAll('GetAccountAuthorizationDetails', '*'),
    run: (input, { account }) => detailsOf(account, textsOf(input, 'Filter')),
  }),
  iamOperation('GetAccountPasswordPolicy', {
    permission: onAll('GetAccountPasswordPolicy', '*'),
    run: (_input, { account }) => {
      throw noSuchEntity(`The Password Policy with domain name ${account.number} cannot be found.`)
    },
  }),
  ...aliasOperations,
  ...emptyLists,
]
