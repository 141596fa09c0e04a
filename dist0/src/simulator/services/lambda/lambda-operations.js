import { aliasOperations } from './alias-operations.js';
import { eventSourceMappingOperations } from './event-source-mapping-operations.js';
import { functionOperations } from './function-operations.js';
import { functionPolicyOperations } from './function-policy-operations.js';
import { functionTagOperations } from './function-tag-operations.js';
import { functionUpdateOperations } from './function-update-operations.js';
import { functionUrlOperations } from './function-url-operations.js';
import { versionOperations } from './function-versions.js';
import { invokeOperations } from './invoke-operations.js';
import { layerOperations } from './layer-operations.js';
import { layerPolicyOperations } from './layer-policy-operations.js';
/** Lambda's calls. */
export const lambdaOperations = [
    ...functionOperations,
    ...functionUpdateOperations,
    ...versionOperations,
    ...aliasOperations,
    ...functionPolicyOperations,
    ...functionUrlOperations,
    ...functionTagOperations,
    ...layerOperations,
    ...layerPolicyOperations,
    ...eventSourceMappingOperations,
    ...invokeOperations,
];
//# sourceMappingURL=lambda-operations.js.map