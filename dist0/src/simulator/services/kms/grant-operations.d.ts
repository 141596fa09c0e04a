import type { Operation } from '../../operation.ts';
/** KMS's calls on grants. */
export declare const grantOperations: readonly Operation[];
