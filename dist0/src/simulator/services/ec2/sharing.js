import { objectOf, objectsOf, textOf, textsOf } from '../../read-input.js';
/** Whether somebody of this account may use it. */
export function isSharedWith({ accounts, isPublic }, account) {
    return isPublic || accounts.has(account);
}
/** Changes a sharing as ModifySnapshotAttribute and ModifyImageAttribute ask: by added and removed permissions, or by
 * operation type with user ids and groups. */
export function changeSharing(sharing, input, member) {
    const permission = objectOf(input, member);
    const isRemoval = textOf(input, 'OperationType') === 'remove';
    const older = [
        ...textsOf(input, 'UserIds').map((UserId) => ({ UserId })),
        ...[...textsOf(input, 'GroupNames'), ...textsOf(input, 'UserGroups')].map((Group) => ({
            Group,
        })),
    ];
    const given = permission ?? {};
    for (const one of [...objectsOf(given, 'Add'), ...(isRemoval ? [] : older)]) {
        const user = textOf(one, 'UserId');
        if (user !== undefined)
            sharing.accounts.add(user);
        if (textOf(one, 'Group') === 'all')
            sharing.isPublic = true;
    }
    for (const one of [...objectsOf(given, 'Remove'), ...(isRemoval ? older : [])]) {
        const user = textOf(one, 'UserId');
        if (user !== undefined)
            sharing.accounts.delete(user);
        if (textOf(one, 'Group') === 'all')
            sharing.isPublic = false;
    }
}
/** A sharing as DescribeSnapshotAttribute and DescribeImageAttribute give it. */
export function sharingView({ accounts, isPublic }) {
    return [...(isPublic ? [{ Group: 'all' }] : []), ...[...accounts].map((UserId) => ({ UserId }))];
}
//# sourceMappingURL=sharing.js.map