import { booleanOf, invalid, requiredText, textOf } from '../../read-input.js';
import { onAll, onArn } from './entities.js';
import { iamOperation } from './iam-operation.js';
import { requiredPolicy } from './managed-policy.js';
import { page, pageOfLists } from './page.js';
import { boundedOf, holdersOf, listed, policyValue } from './values.js';
/** One of the values that an input may have, undefined when it was not sent.
 * @throws AwsFailure ValidationException */
function oneOf(input, name, values) {
    const text = textOf(input, name);
    const value = values.find((one) => one === text);
    if (text === undefined || value !== undefined)
        return value;
    const member = name.charAt(0).toLowerCase() + name.slice(1);
    throw invalid(`Value '${text}' at '${member}'`, `Member must satisfy enum value set: [${values.join(', ')}]`);
}
const usageOf = (input) => oneOf(input, 'PolicyUsageFilter', ['PermissionsPolicy', 'PermissionsBoundary']);
/** Whether an entity uses a policy as a list asks for; as permissions, unless it asks for boundaries. */
function uses(entity, arn, usage) {
    return usage === 'PermissionsBoundary' ? entity.boundary === arn : entity.attached.has(arn);
}
const listPolicies = iamOperation('ListPolicies', {
    permission: onAll('ListPolicies', 'policy/'),
    run: (input, { account, cloud }) => {
        const scope = oneOf(input, 'Scope', ['All', 'AWS', 'Local']) ?? 'All';
        const usage = usageOf(input);
        const own = scope === 'AWS' ? [] : account.iam.policies.values();
        const managed = scope === 'Local' ? [] : cloud.managedByAws.values();
        const used = new Set(usage === 'PermissionsBoundary'
            ? boundedOf(account).flatMap(({ boundary }) => boundary ?? [])
            : holdersOf(account).flatMap((holder) => [...holder.attached]));
        const onlyUsed = booleanOf(input, 'OnlyAttached') === true || usage !== undefined;
        const policies = listed([...own, ...managed], input).filter((policy) => !onlyUsed || used.has(policy.arn));
        const values = policies.map((policy) => policyValue(policy, account));
        return page('Policies', values, input);
    },
});
const entityTypes = ['User', 'Role', 'Group', 'LocalManagedPolicy', 'AWSManagedPolicy'];
function entitiesOf(input, context) {
    const { arn } = requiredPolicy(requiredText(input, 'PolicyArn'), context);
    const { users, groups, roles } = context.account.iam;
    const usage = usageOf(input);
    const type = oneOf(input, 'EntityFilter', entityTypes);
    const found = (kind, entities) => type !== undefined && type !== kind
        ? []
        : listed(entities, input)
            .filter((entity) => uses(entity, arn, usage))
            .map(({ name, id }) => ({ [`${kind}Name`]: name, [`${kind}Id`]: id }));
    return {
        PolicyGroups: found('Group', groups.values()),
        PolicyUsers: found('User', users.values()),
        PolicyRoles: found('Role', roles.values()),
    };
}
const listEntitiesForPolicy = iamOperation('ListEntitiesForPolicy', {
    permission: onArn('ListEntitiesForPolicy', 'PolicyArn', (arn) => `policy ${arn}`),
    run: (input, context) => pageOfLists(entitiesOf(input, context), input),
});
/** Which policies there are, and who has one. */
export const policyListOperations = [listPolicies, listEntitiesForPolicy];
//# sourceMappingURL=policy-list-operations.js.map