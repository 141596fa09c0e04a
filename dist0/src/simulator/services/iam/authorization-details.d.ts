import type { Operation } from '../../operation.ts';
export declare const authorizationDetailsOperations: readonly Operation[];
