import { cryptographicOperations } from './cryptographic-operations.js';
import { grantOperations } from './grant-operations.js';
import { keyAliasOperations } from './key-alias-operations.js';
import { keyOperations } from './key-operations.js';
import { keyPolicyOperations } from './key-policy-operations.js';
import { keyRotationOperations } from './key-rotation-operations.js';
import { keyTagOperations } from './key-tag-operations.js';
import { reEncryptOperations } from './re-encrypt-operations.js';
/** KMS's calls on symmetric keys. An account begins with the aliases that AWS manages and no key of its own. */
export const kmsOperations = [
    ...keyOperations,
    ...keyPolicyOperations,
    ...keyAliasOperations,
    ...grantOperations,
    ...keyRotationOperations,
    ...keyTagOperations,
    ...cryptographicOperations,
    ...reEncryptOperations,
];
//# sourceMappingURL=kms-operations.js.map