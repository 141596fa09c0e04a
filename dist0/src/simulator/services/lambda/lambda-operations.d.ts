import type { Operation } from '../../operation.ts';
/** Lambda's calls. */
export declare const lambdaOperations: readonly Operation[];
