import { askerOf } from '../../asker.ts'
import { noteAsked } from '../../authorise.ts'
import { callerKeys } from '../../caller-keys.ts'
import type { OperationContext, Permission } from '../../operation.ts'
import { decide, trustOf, type PolicyRequest } from '../../policy/evaluate.ts'
import { policySetsOf } from '../../policy/policy-sets.ts'
import type { IamRole } from '../../state/iam-state.ts'
import { accountOfArn } from '../../../aws/arn.ts'

/** Whether a caller may take a role. In one account a trust policy that names the caller is enough; one that names the
 * account leaves it to the caller's own policies; across accounts both sides must allow it (IAM user guide, policy evaluation). */
export function mayAssume(
  role: IamRole,
  permission: Permission,
  context: OperationContext,
): boolean {
  const { cloud, principal } = context
  noteAsked(permission, context)
  const { action, resource } = permission
  const request: PolicyRequest = { action, resource, keys: callerKeys(context, permission) }
  const trust = trustOf(request, role.trust, askerOf(principal, cloud))
  if (trust === undefined || trust === 'denied') return false
  const sets = policySetsOf(principal, cloud)
  if (sets === undefined) return true
  const own = decide(request, sets)
  if (own.kind === 'denied') return false
  const sameAccount = accountOfArn(role.arn) === principal.account
  return own.kind === 'allowed' || (sameAccount && trust === 'direct')
}
