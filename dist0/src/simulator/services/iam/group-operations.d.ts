import type { Operation } from '../../operation.ts';
export declare const groupOperations: readonly Operation[];
