import type { Operation } from '../../operation.ts';
export declare const passwordPolicyOperations: readonly Operation[];
