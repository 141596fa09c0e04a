import type { Operation } from '../../operation.ts';
/** Systems Manager's calls. */
export declare const ssmOperations: readonly Operation[];
