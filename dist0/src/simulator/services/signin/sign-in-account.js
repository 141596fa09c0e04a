import { arnOf } from '../../../aws/arn.js';
import { mask } from '../../../aws/record-value.js';
import { textOf } from '../../read-input.js';
/** Finds whom an input signs in as: the named user, else the caller's own, else the root user. */
export function signInAccountOf(input, context) {
    const { account, principal } = context;
    const { iam } = account;
    const own = principal.kind === 'user' ? principal.userName : undefined;
    const name = textOf(input, 'UserName') ?? own;
    const user = name === undefined ? undefined : iam.users.get(name.toLowerCase());
    const isRoot = name === undefined;
    const device = [...iam.mfaDevices.values()].find(({ enabledFor }) => {
        if (enabledFor === undefined)
            return false;
        const { owner } = enabledFor;
        return owner.kind === 'root' ? isRoot : owner.name === user?.name;
    });
    const loginProfile = isRoot ? iam.root.loginProfile : user?.loginProfile;
    return { user, isRoot, loginProfile, device };
}
/** userIdentity of a sign-in record: nobody has a key yet. Only a sign-in that succeeds shows an IAM user's ARN and no key at all;
 * a name that no user has may be a password typed into the wrong field, so AWS hides it. */
export function signInIdentity({ user, isRoot }, context, succeeded) {
    const accountId = context.account.number;
    if (isRoot) {
        const arn = arnOf({ service: 'iam', account: accountId, resource: 'root' });
        return { type: 'Root', principalId: accountId, arn, accountId, accessKeyId: '' };
    }
    if (user === undefined)
        return { type: 'IAMUser', accountId, accessKeyId: '', userName: mask };
    const { id: principalId, arn, name: userName } = user;
    return succeeded
        ? { type: 'IAMUser', principalId, arn, accountId, userName }
        : { type: 'IAMUser', principalId, accountId, accessKeyId: '', userName };
}
//# sourceMappingURL=sign-in-account.js.map