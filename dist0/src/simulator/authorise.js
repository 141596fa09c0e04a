import { accessDenied } from './access-denied.js';
import { askerOf } from './asker.js';
import { callerKeys } from './caller-keys.js';
import { keepDeniedMessage } from './denied-messages.js';
import { decide } from './policy/evaluate.js';
import { policySetsOf } from './policy/policy-sets.js';
import { decideWithResource } from './policy/resource-policy.js';
/** Lets a call pass or refuses it by the caller's policies.
 * @throws AwsFailure AccessDenied in the service's words; TrailproofError POLICY_UNSUPPORTED */
export function authorise(permission, context, caller) {
    noteAsked(permission, context);
    const decision = decisionOn(permission, context);
    if (decision.kind === 'allowed')
        return;
    const { service, operation } = context.call;
    const failure = accessDenied({
        service,
        operation,
        caller: caller ?? 'anonymous',
        permission,
        decision,
    });
    keepDeniedMessage(failure.message, { permission, decision, caller, context });
    throw failure;
}
/** Tells who listens that a permission is asked for. */
export function noteAsked(permission, context) {
    const { cloud, principal } = context;
    const { action, resource } = permission;
    const keys = callerKeys(context, permission);
    cloud.onPermission?.({ action, resource, keys, holder: holderOf(principal) });
}
/** `user/mallory`, `role/deploy` */
function holderOf(principal) {
    if (principal.kind === 'user')
        return `user/${principal.userName}`;
    return principal.kind === 'role' ? `role/${principal.roleName}` : undefined;
}
/** What the caller's policies and that of the resource say together, without refusing anything. */
export function decisionOn(permission, context) {
    const { cloud, principal } = context;
    const { action, resource, resourcePolicy } = permission;
    const sets = policySetsOf(principal, cloud);
    // Where no policy limits the caller and none is on the resource, nothing has to be looked up.
    if (sets === undefined && resourcePolicy === undefined)
        return { kind: 'allowed' };
    const request = { action, resource, keys: callerKeys(context, permission) };
    const own = sets === undefined ? { kind: 'allowed' } : decide(request, sets);
    if (resourcePolicy === undefined)
        return own;
    return decideWithResource(request, own, { resourcePolicy, asker: askerOf(principal, cloud) });
}
//# sourceMappingURL=authorise.js.map