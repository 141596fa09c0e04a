import type { Operation } from '../../operation.ts';
export declare const userOperations: readonly Operation[];
