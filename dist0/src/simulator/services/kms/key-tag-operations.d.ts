import type { Operation } from '../../operation.ts';
/** KMS's calls on tags. */
export declare const keyTagOperations: readonly Operation[];
