import { requiredText } from '../../read-input.js';
import { groupNamed, onGroup, onRole, onUser, ownRoleNamed, roleNamed, userNamed, } from './entities.js';
/** Sizes are IAM's quotas, which cannot be raised. */
export const holderKinds = [
    {
        noun: 'User',
        parameter: 'UserName',
        inlineSize: 2_048,
        permission: (action) => onUser(action),
        find: (account, input) => userNamed(account, requiredText(input, 'UserName')),
        own: (account, input) => userNamed(account, requiredText(input, 'UserName')),
    },
    {
        noun: 'Group',
        parameter: 'GroupName',
        inlineSize: 5_120,
        permission: onGroup,
        find: (account, input) => groupNamed(account, requiredText(input, 'GroupName')),
        own: (account, input) => groupNamed(account, requiredText(input, 'GroupName')),
    },
    {
        noun: 'Role',
        parameter: 'RoleName',
        inlineSize: 10_240,
        permission: onRole,
        find: (account, input) => roleNamed(account, requiredText(input, 'RoleName')),
        own: (account, input) => ownRoleNamed(account, requiredText(input, 'RoleName')),
    },
];
//# sourceMappingURL=holders.js.map