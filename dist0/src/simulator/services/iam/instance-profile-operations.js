import { iamArn } from '../../../aws/arn.js';
import { entityId } from '../../../aws/ids.js';
import { requiredText } from '../../read-input.js';
import { requirePassRole } from '../../require-permission.js';
import { instanceProfileNamed, onAll, onInstanceProfile, onRole, ownRoleNamed, roleNamed, } from './entities.js';
import { alreadyExists, mustFirst, noSuchEntity } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { requireRoom } from './quotas.js';
import { tagsOf } from './tags.js';
import { page } from './page.js';
import { instanceProfileValue, listed, pathOf, requiredName } from './values.js';
const createInstanceProfile = iamOperation('CreateInstanceProfile', {
    permission: (input, { account }) => {
        const name = requiredName(input, 'InstanceProfileName', 128);
        return {
            action: 'iam:CreateInstanceProfile',
            resource: iamArn(account.number, 'instance-profile', pathOf(input) + name),
        };
    },
    run: (input, { account, call, chance }) => {
        const name = requiredName(input, 'InstanceProfileName', 128);
        const path = pathOf(input);
        const { instanceProfiles } = account.iam;
        if (instanceProfiles.has(name.toLowerCase())) {
            throw alreadyExists(`Instance Profile ${name} already exists.`);
        }
        requireRoom('InstanceProfilesPerAccount', instanceProfiles.size);
        const profile = {
            name,
            path,
            id: entityId('AIPA', account.number, chance),
            arn: iamArn(account.number, 'instance-profile', path + name),
            created: call.at,
            tags: tagsOf(input),
            role: undefined,
        };
        instanceProfiles.set(name.toLowerCase(), profile);
        return { InstanceProfile: instanceProfileValue(profile, account) };
    },
});
const getInstanceProfile = iamOperation('GetInstanceProfile', {
    permission: onInstanceProfile('GetInstanceProfile'),
    run: (input, { account }) => {
        const profile = instanceProfileNamed(account, requiredText(input, 'InstanceProfileName'));
        return { InstanceProfile: instanceProfileValue(profile, account) };
    },
});
const deleteInstanceProfile = iamOperation('DeleteInstanceProfile', {
    permission: onInstanceProfile('DeleteInstanceProfile'),
    run: (input, { account }) => {
        const profile = instanceProfileNamed(account, requiredText(input, 'InstanceProfileName'));
        if (profile.role !== undefined)
            throw mustFirst('remove roles from instance profile');
        account.iam.instanceProfiles.delete(profile.name.toLowerCase());
        return {};
    },
});
const addRole = iamOperation('AddRoleToInstanceProfile', {
    permission: onInstanceProfile('AddRoleToInstanceProfile'),
    run: (input, context) => {
        const { account } = context;
        const profile = instanceProfileNamed(account, requiredText(input, 'InstanceProfileName'));
        const role = ownRoleNamed(account, requiredText(input, 'RoleName'));
        requirePassRole(role.arn, 'ec2.amazonaws.com', context);
        requireRoom('InstanceSessionsPerInstanceProfile', profile.role === undefined ? 0 : 1);
        profile.role = role.name;
        return {};
    },
});
const removeRole = iamOperation('RemoveRoleFromInstanceProfile', {
    permission: onInstanceProfile('RemoveRoleFromInstanceProfile'),
    run: (input, { account }) => {
        const profile = instanceProfileNamed(account, requiredText(input, 'InstanceProfileName'));
        const role = ownRoleNamed(account, requiredText(input, 'RoleName'));
        if (profile.role !== role.name) {
            throw noSuchEntity(`Role ${role.name} in Instance Profile ${profile.name} cannot be found.`);
        }
        profile.role = undefined;
        return {};
    },
});
const listInstanceProfiles = iamOperation('ListInstanceProfiles', {
    permission: onAll('ListInstanceProfiles', 'instance-profile/'),
    run: (input, { account }) => {
        const profiles = listed(account.iam.instanceProfiles.values(), input);
        const values = profiles.map((profile) => instanceProfileValue(profile, account));
        return page('InstanceProfiles', values, input);
    },
});
const listInstanceProfilesForRole = iamOperation('ListInstanceProfilesForRole', {
    permission: onRole('ListInstanceProfilesForRole'),
    run: (input, { account }) => {
        const role = roleNamed(account, requiredText(input, 'RoleName'));
        const profiles = listed(account.iam.instanceProfiles.values(), {});
        const values = profiles
            .filter((profile) => profile.role === role.name)
            .map((profile) => instanceProfileValue(profile, account));
        return page('InstanceProfiles', values, input);
    },
});
export const instanceProfileOperations = [
    createInstanceProfile,
    getInstanceProfile,
    deleteInstanceProfile,
    addRole,
    removeRole,
    listInstanceProfiles,
    listInstanceProfilesForRole,
];
//# sourceMappingURL=instance-profile-operations.js.map