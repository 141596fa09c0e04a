import type { Operation } from '../../operation.ts';
/** Secrets Manager's calls. */
export declare const secretsManagerOperations: readonly Operation[];
