import { defaultVersionOf } from '../../policy/policy-sets.js';
import { groupNamed, roleNamed, userNamed } from './entities.js';
import { invalidInput } from './iam-errors.js';
import { requiredPolicy } from './managed-policy.js';
/** The user, role, group or managed policy of an ARN, as reports on access see it.
 * @throws AwsFailure NoSuchEntityException, InvalidInputException */
export function accessedBy(arn, context) {
    const { account } = context;
    if (/^arn:aws:iam::(?:aws|\d{12}):policy\//.test(arn)) {
        const policy = requiredPolicy(arn, context);
        return { policies: documentOf(policy), callers: callersHolding(policy.arn, account) };
    }
    const held = policiesHeldBy(arn, context);
    return {
        policies: held.policies.map(({ policy }) => policy),
        callers: 'caller' in held ? [held.caller] : membersOf(held.group, account),
    };
}
/** The policies of a user, role or group; a user's are those of its groups too.
 * @throws AwsFailure NoSuchEntityException, InvalidInputException */
export function policiesHeldBy(arn, context) {
    const { account } = context;
    const [, number, kind, name = ''] = /^arn:aws:iam::(\d{12}):(user|group|role)\/(?:[^/]+\/){0,60}([^/]+)$/.exec(arn) ?? [];
    // From memory.
    if (number !== account.number)
        throw invalidInput(`Invalid Entity Arn: ${arn}`);
    if (kind === 'group') {
        const group = groupNamed(account, name);
        return { policies: heldBy({ kind: 'GROUP', entity: group }, context), group };
    }
    if (kind === 'role') {
        const caller = { kind: 'ROLE', entity: roleNamed(account, name) };
        return { policies: heldBy(caller, context), caller };
    }
    const user = userNamed(account, name);
    const groups = [...user.groups].map((group) => groupNamed(account, group));
    const caller = { kind: 'USER', entity: user };
    const ofGroups = groups.flatMap((entity) => heldBy({ kind: 'GROUP', entity }, context));
    return { policies: [...heldBy(caller, context), ...ofGroups], caller };
}
function heldBy(holder, { account, cloud }) {
    const { attached, inline } = holder.entity;
    const managed = [...attached].flatMap((arn) => {
        const policy = defaultVersionOf(arn, account.number, cloud);
        const name = arn.slice(arn.lastIndexOf('/') + 1);
        return policy === undefined ? [] : [{ holder, name, arn, policy }];
    });
    return [
        ...managed,
        ...[...inline].map(([name, policy]) => ({ holder, name, arn: undefined, policy })),
    ];
}
function documentOf({ versions, defaultVersion }) {
    const version = versions.get(defaultVersion);
    return version === undefined ? [] : [version.policy];
}
const asUser = (entity) => ({ kind: 'USER', entity });
function membersOf(group, { iam }) {
    return [...iam.users.values()].filter((user) => user.groups.has(group.name)).map(asUser);
}
function callersHolding(arn, { iam }) {
    const groups = [...iam.groups.values()].filter((group) => group.attached.has(arn));
    const users = [...iam.users.values()].filter((user) => user.attached.has(arn) || groups.some((group) => user.groups.has(group.name)));
    const roles = [...iam.roles.values()].filter((role) => role.attached.has(arn));
    return [...users.map(asUser), ...roles.map((entity) => ({ kind: 'ROLE', entity }))];
}
//# sourceMappingURL=accessed-entities.js.map