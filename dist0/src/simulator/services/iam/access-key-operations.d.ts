import type { Operation } from '../../operation.ts';
export declare const accessKeyOperations: readonly Operation[];
