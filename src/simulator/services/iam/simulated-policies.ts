import type { OperationContext } from '../../operation.ts'
import { parsePolicy } from '../../policy/parse-policy.ts'
import type { Policy } from '../../policy/policy.ts'
import type { IamGroup, IamRole, IamUser } from '../../state/iam-state.ts'
import { groupNamed, roleNamed, userNamed } from './entities.ts'
import { invalidInput } from './iam-errors.ts'
import { policyOf } from './managed-policy.ts'

/** A policy under the name that a simulation's answer has for it. */
export interface NamedPolicy {
  readonly id: string
  readonly policy: Policy
}

/** Whose policies are simulated. */
export interface SimulatedEntity {
  readonly policies: readonly NamedPolicy[]
  /** ARN of the boundary. */
  readonly boundary: string | undefined
}

/** The user, group or role of an ARN, with all the policies that decide about it.
 * @throws AwsFailure NoSuchEntityException, InvalidInputException for what is none of them */
export function simulatedEntity(arn: string, context: OperationContext): SimulatedEntity {
  const { account } = context
  const [, number, kind, name = ''] =
    /^arn:aws:iam::(\d{12}):(user|group|role)\/(?:[^/]+\/){0,60}([^/]+)$/.exec(arn) ?? []
  if (number !== account.number) {
    throw invalidInput(`Invalid Entity Arn: ${arn} does not clearly define entity type and name.`)
  }
  if (kind === 'user') {
    const user = userNamed(account, name)
    const groups = [...user.groups].map((group) => groupNamed(account, group))
    const policies = [
      ...policiesOf('user', user, context),
      ...groups.flatMap((group) => policiesOf('group', group, context)),
    ]
    return { policies, boundary: user.boundary }
  }
  if (kind === 'group') {
    const group = groupNamed(account, name)
    return { policies: policiesOf('group', group, context), boundary: undefined }
  }
  const role = roleNamed(account, name)
  return { policies: policiesOf('role', role, context), boundary: role.boundary }
}

/** Documents that a call brings along: `PolicyInputList.1`.
 * @throws AwsFailure MalformedPolicyDocumentException */
export function givenPolicies(list: string, texts: readonly string[]): readonly NamedPolicy[] {
  return texts.map((text, index) => ({
    id: `${list}.${index + 1}`,
    policy: parsePolicy(text, { kind: 'identity' }),
  }))
}

/** The default version of a managed policy; none for one that was deleted meanwhile. */
export function managedNamed(arn: string, context: OperationContext): readonly NamedPolicy[] {
  const found = policyOf(arn, context)
  const policy = found?.versions.get(found.defaultVersion)?.policy
  return found === undefined || policy === undefined ? [] : [{ id: found.name, policy }]
}

/** Inline ones are named by owner and name, managed ones by their name (from memory). */
function policiesOf(
  kind: 'user' | 'group' | 'role',
  owner: IamUser | IamGroup | IamRole,
  context: OperationContext,
): readonly NamedPolicy[] {
  const inline = [...owner.inline].map(([name, policy]) => ({
    id: `${kind}_${owner.name}_${name}`,
    policy,
  }))
  const attached = [...owner.attached].flatMap((arn) => managedNamed(arn, context))
  return [...inline, ...attached]
}
