import { userId } from '../../caller-keys.js';
import { describeCaller } from '../../user-identity.js';
/** Needs no permission: even an explicit deny does not stop it. */
export const getCallerIdentity = {
    service: 'sts',
    name: 'GetCallerIdentity',
    run: (_input, { cloud, principal }) => ({
        UserId: userId(principal, cloud),
        Account: principal.account,
        Arn: describeCaller(principal, cloud).arn,
    }),
};
//# sourceMappingURL=get-caller-identity.js.map