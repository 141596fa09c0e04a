import { iamArn } from '../../aws/arn.js';
import { accessKeyId, entityId } from '../../aws/ids.js';
/** A user with a long-term key. */
export function userOf(account, name, chance) {
    return {
        account,
        name,
        id: entityId('AIDA', account, chance),
        arn: iamArn(account, 'user', name),
        key: accessKeyId('AKIA', account, chance),
    };
}
/** A role; the path begins and ends with a slash.
 * @example roleOf(account, 'deploy', { chance, path: '/ci/' }) */
export function roleOf(account, name, options) {
    return {
        account,
        name,
        id: entityId('AROA', account, options.chance),
        arn: iamArn(account, 'role', `${options.path ?? '/'}${name}`),
    };
}
//# sourceMappingURL=principals.js.map