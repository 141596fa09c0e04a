import { iamArn } from '../../../aws/arn.js';
import { entityId } from '../../../aws/ids.js';
import { invalid, numberOf, requiredText, textOf } from '../../read-input.js';
import { boundaryArn } from './boundaries.js';
import { onAll, onRole, ownRoleNamed, roleNamed } from './entities.js';
import { alreadyExists, mustFirst } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { trustDocument } from './policy-documents.js';
import { requireRoom } from './quotas.js';
import { tagsOf } from './tags.js';
import { page } from './page.js';
import { listed, pathOf, requiredName, roleLastUsed, roleValue } from './values.js';
/** The longest session of a role in seconds: an hour unless given.
 * @throws AwsFailure ValidationException */
function sessionDuration(input) {
    const seconds = numberOf(input, 'MaxSessionDuration') ?? 3_600;
    if (seconds < 3_600) {
        throw invalid(`Value '${seconds}' at 'maxSessionDuration'`, 'Member must have value greater than or equal to 3600');
    }
    if (seconds > 43_200) {
        throw invalid(`Value '${seconds}' at 'maxSessionDuration'`, 'Member must have value less than or equal to 43200');
    }
    return seconds;
}
const createRole = iamOperation('CreateRole', {
    permission: (input, { account }) => {
        const boundary = textOf(input, 'PermissionsBoundary');
        const path = pathOf(input);
        return {
            action: 'iam:CreateRole',
            resource: iamArn(account.number, 'role', path + requiredName(input, 'RoleName', 64)),
            ...(boundary === undefined ? {} : { keys: { 'iam:permissionsboundary': boundary } }),
        };
    },
    run: (input, context) => {
        const { account, call, chance } = context;
        const name = requiredName(input, 'RoleName', 64);
        const path = pathOf(input);
        if (account.iam.roles.has(name.toLowerCase())) {
            throw alreadyExists(`Role with name ${name} already exists.`);
        }
        requireRoom('RolesPerAccount', account.iam.roles.size);
        const role = {
            name,
            path,
            id: entityId('AROA', account.number, chance),
            arn: iamArn(account.number, 'role', path + name),
            created: call.at,
            description: textOf(input, 'Description'),
            tags: tagsOf(input),
            attached: new Set(),
            inline: new Map(),
            trust: trustDocument(input, 'AssumeRolePolicyDocument', context),
            maxSessionDuration: sessionDuration(input),
            boundary: boundaryArn(input, context),
        };
        account.iam.roles.set(name.toLowerCase(), role);
        return { Role: roleValue(role) };
    },
});
const getRole = iamOperation('GetRole', {
    permission: onRole('GetRole'),
    run: (input, { account }) => {
        const role = roleNamed(account, requiredText(input, 'RoleName'));
        return {
            Role: {
                ...roleValue(role),
                MaxSessionDuration: role.maxSessionDuration,
                RoleLastUsed: roleLastUsed(role),
            },
        };
    },
});
const listRoles = iamOperation('ListRoles', {
    permission: onAll('ListRoles', 'role/'),
    run: (input, { account }) => page('Roles', listed(account.iam.roles.values(), input).map(roleValue), input),
});
const deleteRole = iamOperation('DeleteRole', {
    permission: onRole('DeleteRole'),
    run: (input, { account }) => {
        const role = ownRoleNamed(account, requiredText(input, 'RoleName'));
        const profiles = [...account.iam.instanceProfiles.values()];
        if (profiles.some((profile) => profile.role === role.name)) {
            throw mustFirst('remove roles from instance profile');
        }
        if (role.attached.size > 0)
            throw mustFirst('detach all policies');
        if (role.inline.size > 0)
            throw mustFirst('delete policies');
        account.iam.roles.delete(role.name.toLowerCase());
        return {};
    },
});
const updateAssumeRolePolicy = iamOperation('UpdateAssumeRolePolicy', {
    permission: onRole('UpdateAssumeRolePolicy'),
    run: (input, context) => {
        const role = ownRoleNamed(context.account, requiredText(input, 'RoleName'));
        role.trust = trustDocument(input, 'PolicyDocument', context);
        return {};
    },
});
const updateRole = iamOperation('UpdateRole', {
    permission: onRole('UpdateRole'),
    run: (input, { account }) => {
        const role = ownRoleNamed(account, requiredText(input, 'RoleName'));
        if (input['MaxSessionDuration'] !== undefined)
            role.maxSessionDuration = sessionDuration(input);
        const description = textOf(input, 'Description');
        if (description !== undefined)
            role.description = description;
        return {};
    },
});
const updateRoleDescription = iamOperation('UpdateRoleDescription', {
    permission: onRole('UpdateRoleDescription'),
    run: (input, { account }) => {
        const role = ownRoleNamed(account, requiredText(input, 'RoleName'));
        role.description = requiredText(input, 'Description');
        return { Role: roleValue(role) };
    },
});
export const roleOperations = [
    createRole,
    getRole,
    listRoles,
    deleteRole,
    updateAssumeRolePolicy,
    updateRole,
    updateRoleDescription,
];
//# sourceMappingURL=role-operations.js.map