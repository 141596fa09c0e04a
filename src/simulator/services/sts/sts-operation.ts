import { AwsFailure } from '../../aws-failure.ts'
import { sessionOf } from '../../caller-keys.ts'
import type { Operation, OperationContext } from '../../operation.ts'
import { accessDenied } from '../../access-denied.ts'
import type { Decision } from '../../policy/decision.ts'
import { describeCaller } from '../../user-identity.ts'

/** An operation of STS. */
export function stsOperation(name: string, parts: Omit<Operation, 'service' | 'name'>): Operation {
  return { service: 'sts', name, ...parts }
}

/** Refuses the sessions of GetSessionToken and GetFederationToken: in STS they reach AssumeRole and GetCallerIdentity at most.
 * Sessions of the console are no such sessions.
 * @throws AwsFailure AccessDenied */
export function refuseTokenSessions({ call, principal }: OperationContext): void {
  if (principal.kind === 'federated-user') throw sessionRefused(call.operation)
  const session = principal.kind === 'user' ? principal.session : undefined
  if (session !== undefined && !session.fromConsole) throw sessionRefused(call.operation)
}

/** Refuses temporary credentials of every kind.
 * @throws AwsFailure AccessDenied */
export function refuseSessions({ call, principal }: OperationContext): void {
  if (sessionOf(principal) !== undefined) throw sessionRefused(call.operation)
}

function sessionRefused(operation: string): AwsFailure {
  return new AwsFailure('AccessDenied', `Cannot call ${operation} with session credentials`)
}

/** STS's refusal of a caller, by name. */
export function stsDenied(
  context: OperationContext,
  denied: {
    readonly action: string
    readonly resource: string
    readonly decision?: Exclude<Decision, { readonly kind: 'allowed' }> | undefined
  },
): AwsFailure {
  const { action, resource } = denied
  return accessDenied({
    service: 'sts',
    operation: context.call.operation,
    caller: describeCaller(context.principal, context.cloud).arn ?? 'anonymous',
    permission: { action, resource },
    decision: denied.decision ?? { kind: 'not-allowed', by: 'identity-based' },
  })
}
