import type { Operation } from '../../operation.ts';
/** Lambda's calls on aliases of functions. An alias stands for one version: a second one with a weight is refused. */
export declare const aliasOperations: readonly Operation[];
