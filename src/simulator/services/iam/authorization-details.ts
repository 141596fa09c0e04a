import type { Operation, OperationContext, Output } from '../../operation.ts'
import { invalid, textsOf } from '../../read-input.ts'
import type { AccountState } from '../../state/account-state.ts'
import type { IamGroup, IamRole, IamUser, ManagedPolicy } from '../../state/iam-state.ts'
import { onAll } from './entities.ts'
import { iamOperation } from './iam-operation.ts'
import { pageOfLists } from './page.ts'
import {
  dateOf,
  encodedDocument,
  groupValue,
  holdersOf,
  instanceProfileValue,
  policyValue,
  roleLastUsed,
  roleValue,
  userValue,
} from './values.ts'

const filters = ['User', 'Role', 'Group', 'LocalManagedPolicy', 'AWSManagedPolicy'] as const
type Filter = (typeof filters)[number]

/** The kinds that are asked for, all of them without a filter.
 * @throws AwsFailure ValidationException */
function wantedOf(asked: readonly string[]): ReadonlySet<string> {
  if (asked.some((kind) => !filters.some((known) => known === kind))) {
    throw invalid(
      `Value '[${asked.join(', ')}]' at 'filter'`,
      `Member must satisfy constraint: [Member must satisfy enum value set: [${filters.join(', ')}]]`,
    )
  }
  return new Set(asked.length === 0 ? filters : asked)
}

function inlineOf({ inline }: IamUser | IamGroup | IamRole): readonly Output[] {
  return [...inline].map(([PolicyName, policy]) => ({
    PolicyName,
    PolicyDocument: encodedDocument(policy.text),
  }))
}

function attachedOf({ attached }: IamUser | IamGroup | IamRole): Output {
  return {
    AttachedManagedPolicies: [...attached].map((arn) => ({
      PolicyName: arn.slice(arn.lastIndexOf('/') + 1),
      PolicyArn: arn,
    })),
  }
}

function userDetail(user: IamUser): Output {
  const { PasswordLastUsed: _notTold, ...value } = userValue(user)
  return {
    ...value,
    ...(user.inline.size === 0 ? {} : { UserPolicyList: inlineOf(user) }),
    GroupList: [...user.groups],
    ...attachedOf(user),
  }
}

function groupDetail(group: IamGroup): Output {
  return { ...groupValue(group), GroupPolicyList: inlineOf(group), ...attachedOf(group) }
}

function roleDetail(role: IamRole, account: AccountState): Output {
  const { Description: _notTold, ...value } = roleValue(role)
  const profiles = [...account.iam.instanceProfiles.values()]
  return {
    ...value,
    RolePolicyList: inlineOf(role),
    InstanceProfileList: profiles
      .filter((profile) => profile.role === role.name)
      .map((profile) => instanceProfileValue(profile, account)),
    ...attachedOf(role),
    RoleLastUsed: roleLastUsed(role),
  }
}

function policyDetail(policy: ManagedPolicy, account: AccountState): Output {
  const { Tags: _notTold, ...value } = policyValue(policy, account)
  return {
    ...value,
    PolicyVersionList: [...policy.versions.values()].toReversed().map((version) => ({
      Document: encodedDocument(version.policy.text),
      VersionId: version.id,
      IsDefaultVersion: version.id === policy.defaultVersion,
      CreateDate: dateOf(version.created),
    })),
  }
}

/** AWS's own policies that somebody has: the others are not the account's (from memory). */
function awsPoliciesInUse({ account, cloud }: OperationContext): readonly ManagedPolicy[] {
  const attached = new Set(holdersOf(account).flatMap((holder) => [...holder.attached]))
  return [...cloud.managedByAws.values()].filter((policy) => attached.has(policy.arn))
}

export const authorizationDetailsOperations: readonly Operation[] = [
  iamOperation('GetAccountAuthorizationDetails', {
    permission: onAll('GetAccountAuthorizationDetails', '*'),
    run: (input, context) => {
      const { account } = context
      const { iam } = account
      const wanted = wantedOf(textsOf(input, 'Filter'))
      const only = <Value>(kind: Filter, list: () => readonly Value[]): readonly Value[] =>
        wanted.has(kind) ? list() : []
      const policies = [
        ...only('LocalManagedPolicy', () => [...iam.policies.values()]),
        ...only('AWSManagedPolicy', () => awsPoliciesInUse(context)),
      ]
      const lists = {
        UserDetailList: only('User', () => [...iam.users.values()].map(userDetail)),
        GroupDetailList: only('Group', () => [...iam.groups.values()].map(groupDetail)),
        RoleDetailList: only('Role', () =>
          [...iam.roles.values()].map((role) => roleDetail(role, account)),
        ),
        Policies: policies.map((policy) => policyDetail(policy, account)),
      }
      return pageOfLists(lists, input)
    },
  }),
]
