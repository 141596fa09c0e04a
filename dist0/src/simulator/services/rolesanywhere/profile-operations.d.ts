import type { Operation } from '../../operation.ts';
export declare const profileOperations: readonly Operation[];
