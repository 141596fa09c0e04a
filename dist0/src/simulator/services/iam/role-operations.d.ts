import type { Operation } from '../../operation.ts';
export declare const roleOperations: readonly Operation[];
