import type { Operation } from '../../operation.ts';
export declare const mfaDeviceOperations: readonly Operation[];
