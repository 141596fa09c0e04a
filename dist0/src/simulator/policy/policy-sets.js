import { accountOf } from '../state/cloud-state.js';
import { parsePolicy } from './parse-policy.js';
import { rootTaskPolicy } from './root-tasks.js';
/** The policies that decide about a caller; undefined when none does: the root user, and AWS's own services. */
export function policySetsOf(principal, cloud) {
    switch (principal.kind) {
        case 'user':
            return userSets(principal.account, principal.userName, cloud);
        case 'role':
            return roleSets(principal, cloud);
        case 'root': {
            const task = principal.assumedRootTask;
            return task === undefined
                ? undefined
                : { identity: [everything], session: [rootTaskPolicy(task)] };
        }
        case 'federated-user':
            return {
                ...userSets(principal.account, principal.issuerUserName, cloud),
                // Without a session policy a federated user may do nothing.
                session: sessionPolicies(principal.session.policies),
            };
        case 'service':
            return undefined;
        case 'nobody':
            return { identity: [] };
        default:
            return principal;
    }
}
/** The document of a managed policy's default version, the customer's or AWS's. */
export function defaultVersionOf(arn, account, cloud) {
    const policy = accountOf(cloud, account).iam.policies.get(arn) ?? cloud.managedByAws.get(arn);
    return policy?.versions.get(policy.defaultVersion)?.policy;
}
function userSets(number, userName, cloud) {
    const { iam } = accountOf(cloud, number);
    const user = iam.users.get(userName.toLowerCase());
    if (user === undefined)
        return { identity: [] };
    const identity = policiesOf(user, number, cloud);
    for (const name of user.groups) {
        const group = iam.groups.get(name.toLowerCase());
        if (group !== undefined)
            identity.push(...policiesOf(group, number, cloud));
    }
    return { identity, boundary: boundaryOf(user.boundary, number, cloud) };
}
function roleSets(principal, cloud) {
    const { account, roleName, session } = principal;
    const role = accountOf(cloud, account).iam.roles.get(roleName.toLowerCase());
    if (role === undefined)
        return { identity: [] };
    return {
        identity: policiesOf(role, account, cloud),
        boundary: boundaryOf(role.boundary, account, cloud),
        session: session.policies.length === 0 ? undefined : sessionPolicies(session.policies),
    };
}
function policiesOf(holder, account, cloud) {
    const policies = [...holder.inline.values()];
    for (const arn of holder.attached) {
        const policy = defaultVersionOf(arn, account, cloud);
        if (policy !== undefined)
            policies.push(policy);
    }
    return policies;
}
/** A boundary that was deleted allows nothing. */
function boundaryOf(arn, account, cloud) {
    if (arn === undefined)
        return undefined;
    return defaultVersionOf(arn, account, cloud) ?? { text: '{}', variables: true, statements: [] };
}
const parsed = new WeakMap();
function sessionPolicies(texts) {
    const known = parsed.get(texts);
    if (known !== undefined)
        return known;
    const policies = texts.map((text) => parsePolicy(text, { kind: 'identity' }));
    parsed.set(texts, policies);
    return policies;
}
const everything = parsePolicy('{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}', { kind: 'identity' });
//# sourceMappingURL=policy-sets.js.map