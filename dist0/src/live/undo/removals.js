import { isMembers, listIn, objectsIn } from '../../aws/members.js';
import { allPages, marker } from '../all-pages.js';
const pick = (item, ...names) => Object.fromEntries(names.map((name) => [name, item[name]]));
/** All pages of a list of IAM's, before anything of it is removed. */
const all = (ask, operation, input) => allPages((page) => ask(operation, { ...input, ...page }), marker);
/** Lists what hangs on a holder and removes each. */
async function each(ask, list, removal) {
    const [operation, input, member] = list;
    for (const answer of await all(ask, operation, input)) {
        for (const item of listIn(answer, member)) {
            await ask(...removal(isMembers(item) ? item : { name: item }));
        }
    }
}
export const removeUser = async (item, ask) => {
    const user = pick(item, 'UserName');
    await ask('DeleteLoginProfile', user);
    const own = (member) => (held) => ({ ...user, [member]: held[member] });
    const key = own('AccessKeyId');
    await each(ask, ['ListAccessKeys', user, 'AccessKeyMetadata'], (item) => [
        'DeleteAccessKey',
        key(item),
    ]);
    const device = own('SerialNumber');
    await each(ask, ['ListMFADevices', user, 'MFADevices'], (item) => [
        'DeactivateMFADevice',
        device(item),
    ]);
    const certificate = own('CertificateId');
    await each(ask, ['ListSigningCertificates', user, 'Certificates'], (item) => [
        'DeleteSigningCertificate',
        certificate(item),
    ]);
    const publicKey = own('SSHPublicKeyId');
    await each(ask, ['ListSSHPublicKeys', user, 'SSHPublicKeys'], (item) => [
        'DeleteSSHPublicKey',
        publicKey(item),
    ]);
    const password = own('ServiceSpecificCredentialId');
    await each(ask, ['ListServiceSpecificCredentials', user, 'ServiceSpecificCredentials'], (item) => ['DeleteServiceSpecificCredential', password(item)]);
    await removePolicies('User', user, ask);
    const group = own('GroupName');
    await each(ask, ['ListGroupsForUser', user, 'Groups'], (item) => [
        'RemoveUserFromGroup',
        group(item),
    ]);
    await ask('DeleteUser', user);
};
export const removeRole = async (found, ask) => {
    const role = pick(found, 'RoleName');
    await each(ask, ['ListInstanceProfilesForRole', role, 'InstanceProfiles'], (item) => [
        'RemoveRoleFromInstanceProfile',
        { ...role, ...pick(item, 'InstanceProfileName') },
    ]);
    await removePolicies('Role', role, ask);
    await ask('DeleteRole', role);
};
export const removeGroup = async (found, ask) => {
    const group = pick(found, 'GroupName');
    await each(ask, ['GetGroup', group, 'Users'], (item) => [
        'RemoveUserFromGroup',
        { ...group, ...pick(item, 'UserName') },
    ]);
    await removePolicies('Group', group, ask);
    await ask('DeleteGroup', group);
};
async function removePolicies(kind, holder, ask) {
    await each(ask, [`List${kind}Policies`, holder, 'PolicyNames'], ({ name }) => [
        `Delete${kind}Policy`,
        { ...holder, PolicyName: name },
    ]);
    await each(ask, [`ListAttached${kind}Policies`, holder, 'AttachedPolicies'], (item) => [
        `Detach${kind}Policy`,
        { ...holder, ...pick(item, 'PolicyArn') },
    ]);
}
export const removePolicy = async (found, ask) => {
    const policy = { PolicyArn: found['Arn'] };
    for (const held of await all(ask, 'ListEntitiesForPolicy', policy)) {
        for (const kind of ['User', 'Role', 'Group']) {
            for (const holder of objectsIn(held, `Policy${kind}s`)) {
                await ask(`Detach${kind}Policy`, { ...policy, ...pick(holder, `${kind}Name`) });
            }
        }
    }
    for (const answer of await all(ask, 'ListPolicyVersions', policy)) {
        for (const version of objectsIn(answer, 'Versions')) {
            if (version['IsDefaultVersion'] === true)
                continue;
            await ask('DeletePolicyVersion', { ...policy, ...pick(version, 'VersionId') });
        }
    }
    await ask('DeletePolicy', policy);
};
export const removeInstanceProfile = async (item, ask) => {
    const profile = pick(item, 'InstanceProfileName');
    for (const role of objectsIn(item, 'Roles')) {
        await ask('RemoveRoleFromInstanceProfile', { ...profile, ...pick(role, 'RoleName') });
    }
    await ask('DeleteInstanceProfile', profile);
};
export const removeDevice = async (item, ask) => {
    const device = pick(item, 'SerialNumber');
    const user = item['User'];
    if (isMembers(user) && user['UserName'] !== undefined) {
        await ask('DeactivateMFADevice', { ...device, ...pick(user, 'UserName') });
    }
    await ask('DeleteVirtualMFADevice', device);
};
/** Removes what nothing hangs on, by one call that takes a member of the item. */
export function removeBy(operation, member, from = member) {
    return async (item, ask) => {
        await ask(operation, { [member]: item[from] });
    };
}
//# sourceMappingURL=removals.js.map