import { takesResource } from '../../aws/event-names/takes-resource.js';
/** The smallest policy that grants what was asked: actions with the same resources and conditions share a statement. What
 * takes no resource is granted on any.
 * @example leastPolicy([{ action: 'iam:ListUsers', resource: '*' }]) */
export function leastPolicy(asked) {
    const resources = new Map();
    for (const { action, resource, condition } of asked) {
        const key = JSON.stringify([action, condition]);
        const own = takesResource(action) ? resource : '*';
        resources.set(key, (resources.get(key) ?? new Set()).add(own));
    }
    const statements = new Map();
    for (const [key, held] of resources) {
        const [action, Condition] = JSON.parse(key);
        const Resource = [...held].toSorted();
        const alike = JSON.stringify([Resource, Condition]);
        const Action = [...(statements.get(alike)?.Action ?? []), action].toSorted();
        const condition = Condition === null ? {} : { Condition };
        statements.set(alike, { Effect: 'Allow', Action, Resource, ...condition });
    }
    return { Version: '2012-10-17', Statement: [...statements.values()] };
}
//# sourceMappingURL=least-policy.js.map