import { askerOf } from '../../asker.js';
import { noteAsked } from '../../authorise.js';
import { callerKeys } from '../../caller-keys.js';
import { decide, trustOf } from '../../policy/evaluate.js';
import { policySetsOf } from '../../policy/policy-sets.js';
import { accountOfArn } from '../../../aws/arn.js';
/** Whether a caller may take a role. In one account a trust policy that names the caller is enough; one that names the
 * account leaves it to the caller's own policies; across accounts both sides must allow it (IAM user guide, policy evaluation). */
export function mayAssume(role, permission, context) {
    const { cloud, principal } = context;
    noteAsked(permission, context);
    const { action, resource } = permission;
    const request = { action, resource, keys: callerKeys(context, permission) };
    const trust = trustOf(request, role.trust, askerOf(principal, cloud));
    if (trust === undefined || trust === 'denied')
        return false;
    const sets = policySetsOf(principal, cloud);
    if (sets === undefined)
        return true;
    const own = decide(request, sets);
    if (own.kind === 'denied')
        return false;
    const sameAccount = accountOfArn(role.arn) === principal.account;
    return own.kind === 'allowed' || (sameAccount && trust === 'direct');
}
//# sourceMappingURL=trust-decision.js.map