import type { Operation } from '../../operation.ts';
/** Systems Manager's calls on the tags of parameters. */
export declare const parameterTagOperations: readonly Operation[];
