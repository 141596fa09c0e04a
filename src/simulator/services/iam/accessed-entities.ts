import type { OperationContext } from '../../operation.ts'
import type { Policy } from '../../policy/policy.ts'
import { defaultVersionOf } from '../../policy/policy-sets.ts'
import type { AccountState } from '../../state/account-state.ts'
import type { IamGroup, IamRole, IamUser, ManagedPolicy } from '../../state/iam-state.ts'
import { groupNamed, roleNamed, userNamed } from './entities.ts'
import { invalidInput } from './iam-errors.ts'
import { requiredPolicy } from './managed-policy.ts'

/** A user or a role: who can call a service. */
export type Caller =
  | { readonly kind: 'USER'; readonly entity: IamUser }
  | { readonly kind: 'ROLE'; readonly entity: IamRole }

/** A policy and who holds it. */
export interface HeldPolicy {
  readonly holder: {
    readonly kind: 'USER' | 'ROLE' | 'GROUP'
    readonly entity: IamUser | IamRole | IamGroup
  }
  readonly name: string
  /** Undefined for an inline policy. */
  readonly arn: string | undefined
  readonly policy: Policy
}

/** What a report on access is about: the policies that allow it, and who may use them. */
export interface Accessed {
  readonly policies: readonly Policy[]
  readonly callers: readonly Caller[]
}

/** The user, role, group or managed policy of an ARN, as reports on access see it.
 * @throws AwsFailure NoSuchEntityException, InvalidInputException */
export function accessedBy(arn: string, context: OperationContext): Accessed {
  const { account } = context
  if (/^arn:aws:iam::(?:aws|\d{12}):policy\//.test(arn)) {
    const policy = requiredPolicy(arn, context)
    return { policies: documentOf(policy), callers: callersHolding(policy.arn, account) }
  }
  const held = policiesHeldBy(arn, context)
  return {
    policies: held.policies.map(({ policy }) => policy),
    callers: 'caller' in held ? [held.caller] : membersOf(held.group, account),
  }
}

type Holding = { readonly policies: readonly HeldPolicy[] } & (
  { readonly caller: Caller } | { readonly group: IamGroup }
)

/** The policies of a user, role or group; a user's are those of its groups too.
 * @throws AwsFailure NoSuchEntityException, InvalidInputException */
export function policiesHeldBy(arn: string, context: OperationContext): Holding {
  const { account } = context
  const [, number, kind, name = ''] =
    /^arn:aws:iam::(\d{12}):(user|group|role)\/(?:[^/]+\/){0,60}([^/]+)$/.exec(arn) ?? []
  // From memory.
  if (number !== account.number) throw invalidInput(`Invalid Entity Arn: ${arn}`)
  if (kind === 'group') {
    const group = groupNamed(account, name)
    return { policies: heldBy({ kind: 'GROUP', entity: group }, context), group }
  }
  if (kind === 'role') {
    const caller: Caller = { kind: 'ROLE', entity: roleNamed(account, name) }
    return { policies: heldBy(caller, context), caller }
  }
  const user = userNamed(account, name)
  const groups = [...user.groups].map((group) => groupNamed(account, group))
  const caller: Caller = { kind: 'USER', entity: user }
  const ofGroups = groups.flatMap((entity) => heldBy({ kind: 'GROUP', entity }, context))
  return { policies: [...heldBy(caller, context), ...ofGroups], caller }
}

function heldBy(
  holder: HeldPolicy['holder'],
  { account, cloud }: OperationContext,
): readonly HeldPolicy[] {
  const { attached, inline } = holder.entity
  const managed = [...attached].flatMap((arn) => {
    const policy = defaultVersionOf(arn, account.number, cloud)
    const name = arn.slice(arn.lastIndexOf('/') + 1)
    return policy === undefined ? [] : [{ holder, name, arn, policy }]
  })
  return [
    ...managed,
    ...[...inline].map(([name, policy]) => ({ holder, name, arn: undefined, policy })),
  ]
}

function documentOf({ versions, defaultVersion }: ManagedPolicy): readonly Policy[] {
  const version = versions.get(defaultVersion)
  return version === undefined ? [] : [version.policy]
}

const asUser = (entity: IamUser): Caller => ({ kind: 'USER', entity })

function membersOf(group: IamGroup, { iam }: AccountState): readonly Caller[] {
  return [...iam.users.values()].filter((user) => user.groups.has(group.name)).map(asUser)
}

function callersHolding(arn: string, { iam }: AccountState): readonly Caller[] {
  const groups = [...iam.groups.values()].filter((group) => group.attached.has(arn))
  const users = [...iam.users.values()].filter(
    (user) => user.attached.has(arn) || groups.some((group) => user.groups.has(group.name)),
  )
  const roles = [...iam.roles.values()].filter((role) => role.attached.has(arn))
  return [...users.map(asUser), ...roles.map((entity): Caller => ({ kind: 'ROLE', entity }))]
}
