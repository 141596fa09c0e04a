import type { Operation } from '../../operation.ts';
/** Lambda's calls on the policies of functions. */
export declare const functionPolicyOperations: readonly Operation[];
