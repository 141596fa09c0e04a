import { trustOf } from './evaluate.js';
/** Joins what the caller's own policies decided with what the resource's policy says: a deny of either wins, one of the two
 * is enough in the resource's own account, and across accounts both must allow (IAM user guide, policy evaluation logic). */
export function decideWithResource(request, own, side) {
    const { resourcePolicy, asker } = side;
    const { policy, owner, comesFirst = false } = resourcePolicy;
    if (own.kind === 'denied')
        return own;
    const said = policy === undefined ? undefined : trustOf(request, policy, asker);
    if (said === 'denied')
        return { kind: 'denied', by: 'resource-based' };
    const isStranger = asker.arns.length === 0 && asker.service === undefined;
    if (said === 'direct' && (isStranger || owner === asker.account))
        return { kind: 'allowed' };
    if (said === undefined && (comesFirst || owner !== asker.account)) {
        return { kind: 'not-allowed', by: 'resource-based' };
    }
    return own;
}
//# sourceMappingURL=resource-policy.js.map