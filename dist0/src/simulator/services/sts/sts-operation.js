import { AwsFailure } from '../../aws-failure.js';
import { sessionOf } from '../../caller-keys.js';
import { accessDenied } from '../../access-denied.js';
import { describeCaller } from '../../user-identity.js';
/** An operation of STS. */
export function stsOperation(name, parts) {
    return { service: 'sts', name, ...parts };
}
/** Refuses the sessions of GetSessionToken and GetFederationToken: in STS they reach AssumeRole and GetCallerIdentity at most.
 * Sessions of the console are no such sessions.
 * @throws AwsFailure AccessDenied */
export function refuseTokenSessions({ call, principal }) {
    if (principal.kind === 'federated-user')
        throw sessionRefused(call.operation);
    const session = principal.kind === 'user' ? principal.session : undefined;
    if (session !== undefined && !session.fromConsole)
        throw sessionRefused(call.operation);
}
/** Refuses temporary credentials of every kind.
 * @throws AwsFailure AccessDenied */
export function refuseSessions({ call, principal }) {
    if (sessionOf(principal) !== undefined)
        throw sessionRefused(call.operation);
}
function sessionRefused(operation) {
    return new AwsFailure('AccessDenied', `Cannot call ${operation} with session credentials`);
}
/** STS's refusal of a caller, by name. */
export function stsDenied(context, denied) {
    const { action, resource } = denied;
    return accessDenied({
        service: 'sts',
        operation: context.call.operation,
        caller: describeCaller(context.principal, context.cloud).arn ?? 'anonymous',
        permission: { action, resource },
        decision: denied.decision ?? { kind: 'not-allowed', by: 'identity-based' },
    });
}
//# sourceMappingURL=sts-operation.js.map