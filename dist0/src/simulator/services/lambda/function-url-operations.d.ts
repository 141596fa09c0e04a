import type { Operation } from '../../operation.ts';
/** Lambda's calls on the URLs of functions. Nobody answers at them. */
export declare const functionUrlOperations: readonly Operation[];
