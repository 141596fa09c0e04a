import type { Operation } from '../../operation.ts';
/** Session Manager's calls. */
export declare const sessionOperations: readonly Operation[];
