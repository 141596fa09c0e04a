import { accessKeyId, secretAccessKey } from '../../../aws/ids.js';
import { invalid, requiredText } from '../../read-input.js';
import { onUser, subjectOf, userPermission } from './entities.js';
import { noSuchEntity } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
import { requireRoom } from './quotas.js';
import { page } from './page.js';
import { dateOf } from './values.js';
/** The keys of a user, or of root. */
function keysOf(user, { account }) {
    return user?.accessKeys ?? account.iam.root.accessKeys;
}
function keyOf(input, context) {
    const id = requiredText(input, 'AccessKeyId');
    const key = keysOf(subjectOf(input, context), context).get(id);
    if (key !== undefined)
        return key;
    throw noSuchEntity(`The Access Key with id ${id} cannot be found.`);
}
const createAccessKey = iamOperation('CreateAccessKey', {
    permission: onUser('CreateAccessKey'),
    run: (input, context) => {
        const { account, call, chance, cloud } = context;
        const user = subjectOf(input, context);
        const keys = keysOf(user, context);
        requireRoom('AccessKeysPerUser', keys.size);
        const key = {
            id: accessKeyId('AKIA', account.number, chance),
            secret: secretAccessKey(chance),
            created: call.at,
            status: 'Active',
            lastUsed: undefined,
        };
        const who = { account: account.number, accessKeyId: key.id };
        const principal = user === undefined ? { kind: 'root', ...who } : { kind: 'user', userName: user.name, ...who };
        keys.set(key.id, key);
        cloud.keys.set(key.id, { key, principal });
        return {
            AccessKey: {
                ...(user === undefined ? {} : { UserName: user.name }),
                AccessKeyId: key.id,
                Status: key.status,
                SecretAccessKey: key.secret,
                CreateDate: dateOf(key.created),
            },
        };
    },
});
const listAccessKeys = iamOperation('ListAccessKeys', {
    permission: onUser('ListAccessKeys'),
    run: (input, context) => {
        const user = subjectOf(input, context);
        const keys = [...keysOf(user, context).values()].map((key) => ({
            ...(user === undefined ? {} : { UserName: user.name }),
            AccessKeyId: key.id,
            Status: key.status,
            CreateDate: dateOf(key.created),
        }));
        return page('AccessKeyMetadata', keys, input);
    },
});
const updateAccessKey = iamOperation('UpdateAccessKey', {
    permission: onUser('UpdateAccessKey'),
    run: (input, context) => {
        const key = keyOf(input, context);
        const status = requiredText(input, 'Status');
        if (status !== 'Active' && status !== 'Inactive') {
            throw invalid(`Value '${status}' at 'status'`, 'Member must satisfy enum value set: [Active, Inactive, Expired]');
        }
        key.status = status;
        return {};
    },
});
const deleteAccessKey = iamOperation('DeleteAccessKey', {
    permission: onUser('DeleteAccessKey'),
    run: (input, context) => {
        const key = keyOf(input, context);
        keysOf(subjectOf(input, context), context).delete(key.id);
        context.cloud.keys.delete(key.id);
        return {};
    },
});
const getAccessKeyLastUsed = iamOperation('GetAccessKeyLastUsed', {
    permission: (input, { account, cloud }) => {
        const owner = cloud.keys.get(requiredText(input, 'AccessKeyId'))?.principal;
        return owner?.kind === 'user' && owner.account === account.number
            ? userPermission('GetAccessKeyLastUsed', owner.userName, account)
            : { action: 'iam:GetAccessKeyLastUsed', resource: `arn:aws:iam::${account.number}:user/` };
    },
    run: (input, { account, cloud }) => {
        const id = requiredText(input, 'AccessKeyId');
        const owner = cloud.keys.get(id);
        if (owner === undefined || owner.principal.account !== account.number) {
            throw noSuchEntity(`The Access Key with id ${id} cannot be found.`);
        }
        const { principal, key } = owner;
        const used = key.lastUsed;
        return {
            ...(principal.kind === 'user' ? { UserName: principal.userName } : {}),
            AccessKeyLastUsed: used === undefined
                ? { ServiceName: 'N/A', Region: 'N/A' }
                : { LastUsedDate: dateOf(used.at), ServiceName: used.service, Region: used.region },
        };
    },
});
export const accessKeyOperations = [
    createAccessKey,
    listAccessKeys,
    updateAccessKey,
    deleteAccessKey,
    getAccessKeyLastUsed,
];
//# sourceMappingURL=access-key-operations.js.map