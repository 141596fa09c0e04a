import type { Operation } from '../../operation.ts';
/** Systems Manager's calls on parameters. */
export declare const parameterOperations: readonly Operation[];
