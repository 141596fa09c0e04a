import type { OperationSchemaValue } from './own-command.ts';
type RolesAnywhereOperation = `${'Create' | 'Update' | 'Get' | 'Delete' | 'Enable' | 'Disable'}${'TrustAnchor' | 'Profile'}` | 'ListTrustAnchors' | 'ListProfiles';
/** The Roles Anywhere operations that are modelled, written by hand from the API reference (2018-05-10). */
export declare const rolesAnywhereSchemas: Readonly<Record<RolesAnywhereOperation, OperationSchemaValue>>;
export {};
