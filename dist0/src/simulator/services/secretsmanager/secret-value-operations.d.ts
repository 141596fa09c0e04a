import type { Operation } from '../../operation.ts';
/** Secrets Manager's calls on the values of secrets. */
export declare const secretValueOperations: readonly Operation[];
