import type { Operation } from '../../operation.ts';
/** The APIs of STS. */
export declare const stsOperations: readonly Operation[];
