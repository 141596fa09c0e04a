import { removeBy, removeDevice, removeGroup, removeInstanceProfile, removePolicy, removeRole, removeUser, } from './removals.js';
const text = (item, member) => {
    const value = item[member];
    return typeof value === 'string' ? value : '';
};
/** Kinds with a path are looked for by it. */
function pathed(noun, names, remove) {
    const [operation, list, name] = names;
    return {
        noun,
        service: 'iam',
        operation,
        list,
        input: ({ path }) => ({
            PathPrefix: path,
            ...(operation === 'ListPolicies' ? { Scope: 'Local' } : {}),
        }),
        nameOf: (item) => text(item, name),
        isOfRun: (item, { names }) => text(item, 'Path').startsWith(names.path),
        remove,
    };
}
/** Kinds without a path are known by the run's id at the end of their name. */
function suffixed(kind, member) {
    return {
        ...kind,
        input: () => ({}),
        nameOf: (item) => text(item, member),
        isOfRun: (item, { run }) => text(item, member).endsWith(`-${run}`),
    };
}
/** In the order in which they are removed: who holds something before what is held. */
export const sweptKinds = [
    pathed('instance profile', ['ListInstanceProfiles', 'InstanceProfiles', 'InstanceProfileName'], removeInstanceProfile),
    pathed('user', ['ListUsers', 'Users', 'UserName'], removeUser),
    suffixed({
        noun: 'MFA device',
        service: 'iam',
        operation: 'ListVirtualMFADevices',
        list: 'VirtualMFADevices',
        remove: removeDevice,
        tags: ['ListMFADeviceTags', 'SerialNumber', 'SerialNumber'],
    }, 'SerialNumber'),
    pathed('group', ['ListGroups', 'Groups', 'GroupName'], removeGroup),
    suffixed({
        noun: 'profile',
        service: 'rolesanywhere',
        operation: 'ListProfiles',
        list: 'profiles',
        remove: removeBy('DeleteProfile', 'profileId'),
        isRegional: true,
    }, 'name'),
    suffixed({
        noun: 'trust anchor',
        service: 'rolesanywhere',
        operation: 'ListTrustAnchors',
        list: 'trustAnchors',
        remove: removeBy('DeleteTrustAnchor', 'trustAnchorId'),
        isRegional: true,
    }, 'name'),
    pathed('role', ['ListRoles', 'Roles', 'RoleName'], removeRole),
    suffixed({
        noun: 'SAML provider',
        service: 'iam',
        operation: 'ListSAMLProviders',
        list: 'SAMLProviderList',
        remove: removeBy('DeleteSAMLProvider', 'SAMLProviderArn', 'Arn'),
        tags: ['ListSAMLProviderTags', 'SAMLProviderArn', 'Arn'],
    }, 'Arn'),
    pathed('policy', ['ListPolicies', 'Policies', 'PolicyName'], removePolicy),
];
//# sourceMappingURL=swept-kinds.js.map