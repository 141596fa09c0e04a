import { iamArn } from '../../../aws/arn.js';
/** Gives a user another name or path. Its id, keys, sessions, groups and devices stay its own. */
export function renameUser(user, to, { account, cloud }) {
    const { name, path } = to;
    const renamed = {
        ...user,
        name,
        path,
        arn: iamArn(account.number, 'user', path + name),
    };
    account.iam.users.delete(user.name.toLowerCase());
    account.iam.users.set(name.toLowerCase(), renamed);
    for (const { enabledFor } of account.iam.mfaDevices.values()) {
        const owner = enabledFor?.owner;
        if (owner?.kind === 'user' && owner.name === user.name)
            owner.name = name;
    }
    const follow = (principal) => renamedPrincipal(principal, user, name);
    for (const [id, owner] of cloud.keys) {
        cloud.keys.set(id, { ...owner, principal: follow(owner.principal) });
    }
    for (const [id, session] of cloud.sessions) {
        cloud.sessions.set(id, { ...session, principal: follow(session.principal) });
    }
}
/** The caller behind a key or session, under the new name when it is that user. */
function renamedPrincipal(principal, user, name) {
    const isSame = principal.account === user.arn.split(':')[4];
    if (!isSame)
        return principal;
    if (principal.kind === 'user' && principal.userName === user.name) {
        return { ...principal, userName: name };
    }
    return principal.kind === 'federated-user' && principal.issuerUserName === user.name
        ? { ...principal, issuerUserName: name }
        : principal;
}
//# sourceMappingURL=rename-user.js.map