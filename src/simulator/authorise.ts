import { accessDenied } from './access-denied.ts'
import { callerKeys } from './caller-keys.ts'
import type { OperationContext, Permission } from './operation.ts'
import { decide } from './policy/evaluate.ts'
import { policySetsOf } from './policy/policy-sets.ts'

/** Lets a call pass or refuses it by the caller's policies.
 * @throws AwsFailure AccessDenied in the service's words; TrailproofError POLICY_UNSUPPORTED */
export function authorise(
  permission: Permission,
  context: OperationContext,
  caller: string | undefined,
): void {
  const sets = policySetsOf(context.principal, context.cloud)
  if (sets === undefined) return
  const { action, resource } = permission
  const keys = callerKeys(context, permission)
  const decision = decide({ action, resource, keys }, sets)
  if (decision.kind === 'allowed') return
  const { service, operation } = context.call
  throw accessDenied({
    service,
    operation,
    caller: caller ?? 'anonymous',
    permission,
    decision,
  })
}
