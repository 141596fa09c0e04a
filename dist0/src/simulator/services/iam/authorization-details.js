import { invalid, textsOf } from '../../read-input.js';
import { onAll } from './entities.js';
import { iamOperation } from './iam-operation.js';
import { pageOfLists } from './page.js';
import { dateOf, encodedDocument, groupValue, holdersOf, instanceProfileValue, policyValue, roleLastUsed, roleValue, userValue, } from './values.js';
const filters = ['User', 'Role', 'Group', 'LocalManagedPolicy', 'AWSManagedPolicy'];
/** The kinds that are asked for, all of them without a filter.
 * @throws AwsFailure ValidationException */
function wantedOf(asked) {
    if (asked.some((kind) => !filters.some((known) => known === kind))) {
        throw invalid(`Value '[${asked.join(', ')}]' at 'filter'`, `Member must satisfy constraint: [Member must satisfy enum value set: [${filters.join(', ')}]]`);
    }
    return new Set(asked.length === 0 ? filters : asked);
}
function inlineOf({ inline }) {
    return [...inline].map(([PolicyName, policy]) => ({
        PolicyName,
        PolicyDocument: encodedDocument(policy.text),
    }));
}
function attachedOf({ attached }) {
    return {
        AttachedManagedPolicies: [...attached].map((arn) => ({
            PolicyName: arn.slice(arn.lastIndexOf('/') + 1),
            PolicyArn: arn,
        })),
    };
}
function userDetail(user) {
    const { PasswordLastUsed: _notTold, ...value } = userValue(user);
    return {
        ...value,
        ...(user.inline.size === 0 ? {} : { UserPolicyList: inlineOf(user) }),
        GroupList: [...user.groups],
        ...attachedOf(user),
    };
}
function groupDetail(group) {
    return { ...groupValue(group), GroupPolicyList: inlineOf(group), ...attachedOf(group) };
}
function roleDetail(role, account) {
    const { Description: _notTold, ...value } = roleValue(role);
    const profiles = [...account.iam.instanceProfiles.values()];
    return {
        ...value,
        RolePolicyList: inlineOf(role),
        InstanceProfileList: profiles
            .filter((profile) => profile.role === role.name)
            .map((profile) => instanceProfileValue(profile, account)),
        ...attachedOf(role),
        RoleLastUsed: roleLastUsed(role),
    };
}
function policyDetail(policy, account) {
    const { Tags: _notTold, ...value } = policyValue(policy, account);
    return {
        ...value,
        PolicyVersionList: [...policy.versions.values()].toReversed().map((version) => ({
            Document: encodedDocument(version.policy.text),
            VersionId: version.id,
            IsDefaultVersion: version.id === policy.defaultVersion,
            CreateDate: dateOf(version.created),
        })),
    };
}
/** AWS's own policies that somebody has: the others are not the account's (from memory). */
function awsPoliciesInUse({ account, cloud }) {
    const attached = new Set(holdersOf(account).flatMap((holder) => [...holder.attached]));
    return [...cloud.managedByAws.values()].filter((policy) => attached.has(policy.arn));
}
export const authorizationDetailsOperations = [
    iamOperation('GetAccountAuthorizationDetails', {
        permission: onAll('GetAccountAuthorizationDetails', '*'),
        run: (input, context) => {
            const { account } = context;
            const { iam } = account;
            const wanted = wantedOf(textsOf(input, 'Filter'));
            const only = (kind, list) => wanted.has(kind) ? list() : [];
            const policies = [
                ...only('LocalManagedPolicy', () => [...iam.policies.values()]),
                ...only('AWSManagedPolicy', () => awsPoliciesInUse(context)),
            ];
            const lists = {
                UserDetailList: only('User', () => [...iam.users.values()].map(userDetail)),
                GroupDetailList: only('Group', () => [...iam.groups.values()].map(groupDetail)),
                RoleDetailList: only('Role', () => [...iam.roles.values()].map((role) => roleDetail(role, account))),
                Policies: policies.map((policy) => policyDetail(policy, account)),
            };
            return pageOfLists(lists, input);
        },
    }),
];
//# sourceMappingURL=authorization-details.js.map