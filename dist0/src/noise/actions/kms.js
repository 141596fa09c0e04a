import { action } from '../action.js';
/** GenerateDataKey: a service is about to write something encrypted. */
export function generateDataKey(key, use) {
    return action('kms', 'GenerateDataKey', {
        request: { keySpec: 'AES_256', encryptionContext: use.context, keyId: key },
        resources: [keyResource(key, use.account)],
        isShared: use.isShared,
    });
}
/** Decrypt of a data key. */
export function decrypt(key, use) {
    return action('kms', 'Decrypt', {
        request: { encryptionAlgorithm: 'SYMMETRIC_DEFAULT', encryptionContext: use.context },
        resources: [keyResource(key, use.account)],
        isShared: use.isShared,
    });
}
const keyResource = (ARN, accountId) => ({
    accountId,
    type: 'AWS::KMS::Key',
    ARN,
});
//# sourceMappingURL=kms.js.map