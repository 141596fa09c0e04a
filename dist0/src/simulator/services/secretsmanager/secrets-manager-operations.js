import { secretOperations } from './secret-operations.js';
import { secretPolicyOperations } from './secret-policy-operations.js';
import { secretValueOperations } from './secret-value-operations.js';
/** Secrets Manager's calls. */
export const secretsManagerOperations = [
    ...secretOperations,
    ...secretValueOperations,
    ...secretPolicyOperations,
];
//# sourceMappingURL=secrets-manager-operations.js.map