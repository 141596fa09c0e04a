import type { Operation } from '../../operation.ts';
export declare const policyOperations: readonly Operation[];
