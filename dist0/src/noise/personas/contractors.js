import { createAccessKey, createLoginProfile, createUser, deactivateKey, onGroup, onUser, } from '../actions/iam-writes.js';
import { userOf } from '../estate/principals.js';
/** The contractors of a company, of whom nobody is there yet. */
export function contractorsOf(estate) {
    const there = [];
    return {
        welcome: (chance) => {
            const name = `ext.${chance.pick(estate.developers).name.split('@')[0]}`;
            if (there.some(({ user }) => user.name === name))
                return [];
            const user = userOf(estate.account, name, chance);
            const group = chance.pick(estate.groups);
            const hasKey = chance.below(3) > 0;
            there.push({ user, group, hasKey });
            return [
                createUser(user),
                onGroup('AddUserToGroup', group, { userName: name }),
                hasKey ? createAccessKey(name, user.key) : createLoginProfile(name),
            ];
        },
        sayGoodbye: () => {
            const first = there.shift();
            if (first === undefined)
                return [];
            const { user, group, hasKey } = first;
            const { name, key: accessKeyId } = user;
            const credentials = hasKey
                ? [deactivateKey(name, accessKeyId), onUser('DeleteAccessKey', name, { accessKeyId })]
                : [onUser('DeleteLoginProfile', name)];
            return [
                ...credentials,
                onGroup('RemoveUserFromGroup', group, { userName: name }),
                onUser('DeleteUser', name),
            ];
        },
    };
}
//# sourceMappingURL=contractors.js.map