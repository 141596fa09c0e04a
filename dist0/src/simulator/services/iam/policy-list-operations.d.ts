import type { Operation } from '../../operation.ts';
/** Which policies there are, and who has one. */
export declare const policyListOperations: readonly Operation[];
