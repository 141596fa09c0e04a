import { profileOperations } from './profile-operations.js';
import { trustAnchorOperations } from './trust-anchor-operations.js';
/** The APIs of IAM Roles Anywhere. */
export const rolesAnywhereOperations = [
    ...trustAnchorOperations,
    ...profileOperations,
];
//# sourceMappingURL=rolesanywhere-operations.js.map