import { accountOfArn } from '../../aws/arn.js';
/** Whom a trust policy can name: AWS looks principals up in every account when a policy is written. */
export function principalIds(cloud) {
    return {
        accountExists: (account) => cloud.accounts.has(account),
        idOf: (arn) => {
            const account = cloud.accounts.get(accountOfArn(arn) ?? '');
            if (account === undefined)
                return undefined;
            const [kind, ...path] = (arn.split(':')[5] ?? '').split('/');
            const name = path.at(-1) ?? '';
            if (kind === 'user')
                return sameArn(account.iam.users.get(name.toLowerCase()), arn);
            if (kind === 'role')
                return sameArn(account.iam.roles.get(name.toLowerCase()), arn);
            // A session has no id of its own; its role must exist.
            if (kind === 'assumed-role') {
                return path.length === 2 && account.iam.roles.has((path[0] ?? '').toLowerCase())
                    ? ''
                    : undefined;
            }
            return kind === 'federated-user' && path.length === 1 ? '' : undefined;
        },
    };
}
function sameArn(entity, arn) {
    return entity?.arn === arn ? entity.id : undefined;
}
//# sourceMappingURL=principal-ids.js.map