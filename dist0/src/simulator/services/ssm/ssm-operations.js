import { commandOperations } from './command-operations.js';
import { instanceInformationOperations } from './instance-information.js';
import { parameterOperations } from './parameter-operations.js';
import { parameterTagOperations } from './parameter-tag-operations.js';
import { sessionOperations } from './session-operations.js';
/** Systems Manager's calls. */
export const ssmOperations = [
    ...parameterOperations,
    ...parameterTagOperations,
    ...commandOperations,
    ...instanceInformationOperations,
    ...sessionOperations,
];
//# sourceMappingURL=ssm-operations.js.map