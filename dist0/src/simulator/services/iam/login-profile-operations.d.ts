import type { Operation } from '../../operation.ts';
export declare const loginProfileOperations: readonly Operation[];
