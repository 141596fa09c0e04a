import type { Operation } from '../../operation.ts';
/** Secrets Manager's calls on the policies of secrets. */
export declare const secretPolicyOperations: readonly Operation[];
