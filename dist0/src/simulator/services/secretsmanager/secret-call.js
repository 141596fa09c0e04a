import { secretArn, secretKeys, secretPolicy } from './secrets.js';
/** A call on one secret, named by SecretId. */
export function secretCall(name, parts) {
    return { name, resource: secretArn, keys: secretKeys, policy: secretPolicy, ...parts };
}
//# sourceMappingURL=secret-call.js.map