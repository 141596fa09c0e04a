import type { Operation } from '../../operation.ts';
/** The APIs of IAM Roles Anywhere. */
export declare const rolesAnywhereOperations: readonly Operation[];
