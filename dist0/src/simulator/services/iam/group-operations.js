import { iamArn } from '../../../aws/arn.js';
import { entityId } from '../../../aws/ids.js';
import { requiredText } from '../../read-input.js';
import { requirePermission } from '../../require-permission.js';
import { groupNamed, onAll, onGroup, userNamed } from './entities.js';
import { alreadyExists, mustFirst } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { requireRoom } from './quotas.js';
import { page } from './page.js';
import { groupValue, listed, pathOf, requiredName, userValue } from './values.js';
export const groupOperations = [
    iamOperation('CreateGroup', {
        permission: (input, { account }) => ({
            action: 'iam:CreateGroup',
            resource: iamArn(account.number, 'group', pathOf(input) + requiredName(input, 'GroupName', 128)),
        }),
        run: (input, { account, call, chance }) => {
            const name = requiredName(input, 'GroupName', 128);
            const path = pathOf(input);
            if (account.iam.groups.has(name.toLowerCase())) {
                throw alreadyExists(`Group with name ${name} already exists.`);
            }
            requireRoom('GroupsPerAccount', account.iam.groups.size);
            const group = {
                name,
                path,
                id: entityId('AGPA', account.number, chance),
                arn: iamArn(account.number, 'group', path + name),
                created: call.at,
                attached: new Set(),
                inline: new Map(),
            };
            account.iam.groups.set(name.toLowerCase(), group);
            return { Group: groupValue(group) };
        },
    }),
    iamOperation('GetGroup', {
        permission: onGroup('GetGroup'),
        run: (input, { account }) => {
            const group = groupNamed(account, requiredText(input, 'GroupName'));
            const members = [...account.iam.users.values()].filter((user) => user.groups.has(group.name));
            return { Group: groupValue(group), ...page('Users', members.map(userValue), input) };
        },
    }),
    iamOperation('ListGroups', {
        permission: onAll('ListGroups', 'group/'),
        run: (input, { account }) => page('Groups', listed(account.iam.groups.values(), input).map(groupValue), input),
    }),
    iamOperation('UpdateGroup', {
        permission: onGroup('UpdateGroup'),
        run: (input, context) => {
            const { account } = context;
            const group = groupNamed(account, requiredText(input, 'GroupName'));
            const name = input['NewGroupName'] === undefined ? group.name : requiredName(input, 'NewGroupName', 128);
            const path = input['NewPath'] === undefined ? group.path : pathOf(input, 'NewPath');
            const arn = iamArn(account.number, 'group', path + name);
            // Renaming needs the permission on what comes of it too (API reference, UpdateGroup).
            requirePermission({ action: 'iam:UpdateGroup', resource: arn }, context);
            const taken = account.iam.groups.get(name.toLowerCase());
            if (taken !== undefined && taken !== group) {
                throw alreadyExists(`Group with name ${name} already exists.`);
            }
            account.iam.groups.delete(group.name.toLowerCase());
            account.iam.groups.set(name.toLowerCase(), { ...group, name, path, arn });
            for (const { groups } of account.iam.users.values()) {
                if (groups.delete(group.name))
                    groups.add(name);
            }
            return {};
        },
    }),
    iamOperation('DeleteGroup', {
        permission: onGroup('DeleteGroup'),
        run: (input, { account }) => {
            const group = groupNamed(account, requiredText(input, 'GroupName'));
            if (group.attached.size > 0)
                throw mustFirst('detach all policies');
            if (group.inline.size > 0)
                throw mustFirst('delete policies');
            const hasMembers = [...account.iam.users.values()].some((user) => user.groups.has(group.name));
            if (hasMembers)
                throw mustFirst('remove users from group');
            account.iam.groups.delete(group.name.toLowerCase());
            return {};
        },
    }),
    iamOperation('AddUserToGroup', {
        permission: onGroup('AddUserToGroup'),
        run: (input, { account }) => {
            const group = groupNamed(account, requiredText(input, 'GroupName'));
            const user = userNamed(account, requiredText(input, 'UserName'));
            if (!user.groups.has(group.name))
                requireRoom('GroupsPerUser', user.groups.size);
            user.groups.add(group.name);
            return {};
        },
    }),
    iamOperation('RemoveUserFromGroup', {
        permission: onGroup('RemoveUserFromGroup'),
        run: (input, { account }) => {
            const group = groupNamed(account, requiredText(input, 'GroupName'));
            userNamed(account, requiredText(input, 'UserName')).groups.delete(group.name);
            return {};
        },
    }),
];
//# sourceMappingURL=group-operations.js.map