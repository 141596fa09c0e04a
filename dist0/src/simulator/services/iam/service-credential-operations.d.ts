import type { Operation } from '../../operation.ts';
export declare const serviceCredentialOperations: readonly Operation[];
