import { iamArn } from '../../../aws/arn.js';
import { entityId } from '../../../aws/ids.js';
import { requiredText, textOf } from '../../read-input.js';
import { requirePermission } from '../../require-permission.js';
import { boundaryArn } from './boundaries.js';
import { onAll, onUser, subjectOf, userNamed } from './entities.js';
import { alreadyExists, mustFirst } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { requireRoom } from './quotas.js';
import { renameUser } from './rename-user.js';
import { tagsOf } from './tags.js';
import { page } from './page.js';
import { credentialsOf } from './user-credentials.js';
import { dateOf, groupValue, listed, pathOf, requiredName, userValue } from './values.js';
const createUser = iamOperation('CreateUser', {
    permission: (input, { account }) => {
        const boundary = textOf(input, 'PermissionsBoundary');
        return {
            action: 'iam:CreateUser',
            resource: iamArn(account.number, 'user', pathOf(input) + requiredName(input, 'UserName', 64)),
            ...(boundary === undefined ? {} : { keys: { 'iam:permissionsboundary': boundary } }),
        };
    },
    run: (input, context) => {
        const { account, call, chance } = context;
        const name = requiredName(input, 'UserName', 64);
        const path = pathOf(input);
        if (account.iam.users.has(name.toLowerCase())) {
            throw alreadyExists(`User with name ${name} already exists.`);
        }
        requireRoom('UsersPerAccount', account.iam.users.size);
        const user = {
            name,
            path,
            id: entityId('AIDA', account.number, chance),
            created: call.at,
            arn: iamArn(account.number, 'user', path + name),
            attached: new Set(),
            inline: new Map(),
            groups: new Set(),
            accessKeys: new Map(),
            tags: tagsOf(input),
            loginProfile: undefined,
            boundary: boundaryArn(input, context),
        };
        account.iam.users.set(name.toLowerCase(), user);
        return { User: userValue(user) };
    },
});
const getUser = iamOperation('GetUser', {
    permission: onUser('GetUser'),
    run: (input, context) => {
        const user = subjectOf(input, context);
        return { User: user === undefined ? rootValue(context) : userValue(user) };
    },
});
function rootValue({ account, cloud }) {
    return {
        UserId: account.number,
        Arn: `arn:aws:iam::${account.number}:root`,
        CreateDate: dateOf(cloud.start),
    };
}
const listUsers = iamOperation('ListUsers', {
    permission: onAll('ListUsers', 'user/'),
    run: (input, { account }) => page('Users', listed(account.iam.users.values(), input).map(userValue), input),
});
const updateUser = iamOperation('UpdateUser', {
    permission: onUser('UpdateUser'),
    run: (input, context) => {
        const { account } = context;
        const user = userNamed(account, requiredText(input, 'UserName'));
        const name = input['NewUserName'] === undefined ? user.name : requiredName(input, 'NewUserName', 64);
        const path = input['NewPath'] === undefined ? user.path : pathOf(input, 'NewPath');
        // Renaming needs the permission on what comes of it too (API reference, UpdateUser).
        const resource = iamArn(account.number, 'user', path + name);
        requirePermission({ action: 'iam:UpdateUser', resource }, context);
        const taken = account.iam.users.get(name.toLowerCase());
        if (taken !== undefined && taken !== user) {
            throw alreadyExists(`User with name ${name} already exists.`);
        }
        renameUser(user, { name, path }, context);
        return {};
    },
});
const deleteUser = iamOperation('DeleteUser', {
    permission: onUser('DeleteUser'),
    run: (input, { account }) => {
        const user = userNamed(account, requiredText(input, 'UserName'));
        const owns = [...account.iam.mfaDevices.values()].some(({ enabledFor }) => enabledFor?.owner.kind === 'user' && enabledFor.owner.name === user.name);
        if (user.attached.size > 0)
            throw mustFirst('detach all policies');
        if (user.inline.size > 0)
            throw mustFirst('delete policies');
        if (user.groups.size > 0)
            throw mustFirst('remove users from group');
        if (user.accessKeys.size > 0)
            throw mustFirst('delete access keys');
        if (user.loginProfile !== undefined)
            throw mustFirst('delete login profile');
        if (owns)
            throw mustFirst('delete MFA device');
        requireNoOtherCredentials(user, account);
        account.iam.users.delete(user.name.toLowerCase());
        return {};
    },
});
// The texts are from memory.
function requireNoOtherCredentials(user, account) {
    const { certificates, sshKeys, services } = credentialsOf(user, account);
    if (certificates.size > 0)
        throw mustFirst('delete signing certificates');
    if (sshKeys.size > 0)
        throw mustFirst('delete SSH public keys');
    if (services.size > 0)
        throw mustFirst('delete service specific credentials');
}
const listGroupsForUser = iamOperation('ListGroupsForUser', {
    permission: onUser('ListGroupsForUser'),
    run: (input, { account }) => {
        const user = userNamed(account, requiredText(input, 'UserName'));
        const groups = [...account.iam.groups.values()].filter((group) => user.groups.has(group.name));
        return page('Groups', groups.map(groupValue), input);
    },
});
export const userOperations = [
    createUser,
    getUser,
    listUsers,
    updateUser,
    deleteUser,
    listGroupsForUser,
];
//# sourceMappingURL=user-operations.js.map