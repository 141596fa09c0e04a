import type { Operation } from '../../operation.ts';
export declare const instanceProfileOperations: readonly Operation[];
