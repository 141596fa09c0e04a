import { parsePolicy } from '../../policy/parse-policy.js';
import { groupNamed, roleNamed, userNamed } from './entities.js';
import { invalidInput } from './iam-errors.js';
import { policyOf } from './managed-policy.js';
/** The user, group or role of an ARN, with all the policies that decide about it.
 * @throws AwsFailure NoSuchEntityException, InvalidInputException for what is none of them */
export function simulatedEntity(arn, context) {
    const { account } = context;
    const [, number, kind, name = ''] = /^arn:aws:iam::(\d{12}):(user|group|role)\/(?:[^/]+\/){0,60}([^/]+)$/.exec(arn) ?? [];
    if (number !== account.number) {
        throw invalidInput(`Invalid Entity Arn: ${arn} does not clearly define entity type and name.`);
    }
    if (kind === 'user') {
        const user = userNamed(account, name);
        const groups = [...user.groups].map((group) => groupNamed(account, group));
        const policies = [
            ...policiesOf('user', user, context),
            ...groups.flatMap((group) => policiesOf('group', group, context)),
        ];
        return { policies, boundary: user.boundary };
    }
    if (kind === 'group') {
        const group = groupNamed(account, name);
        return { policies: policiesOf('group', group, context), boundary: undefined };
    }
    const role = roleNamed(account, name);
    return { policies: policiesOf('role', role, context), boundary: role.boundary };
}
/** Documents that a call brings along: `PolicyInputList.1`.
 * @throws AwsFailure MalformedPolicyDocumentException */
export function givenPolicies(list, texts) {
    return texts.map((text, index) => ({
        id: `${list}.${index + 1}`,
        policy: parsePolicy(text, { kind: 'identity' }),
    }));
}
/** The default version of a managed policy; none for one that was deleted meanwhile. */
export function managedNamed(arn, context) {
    const found = policyOf(arn, context);
    const policy = found?.versions.get(found.defaultVersion)?.policy;
    return found === undefined || policy === undefined ? [] : [{ id: found.name, policy }];
}
/** Inline ones are named by owner and name, managed ones by their name (from memory). */
function policiesOf(kind, owner, context) {
    const inline = [...owner.inline].map(([name, policy]) => ({
        id: `${kind}_${owner.name}_${name}`,
        policy,
    }));
    const attached = [...owner.attached].flatMap((arn) => managedNamed(arn, context));
    return [...inline, ...attached];
}
//# sourceMappingURL=simulated-policies.js.map