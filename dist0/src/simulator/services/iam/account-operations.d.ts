import type { Operation } from '../../operation.ts';
export declare const accountOperations: readonly Operation[];
