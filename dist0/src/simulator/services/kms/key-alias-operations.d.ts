import type { Operation } from '../../operation.ts';
/** KMS's calls on aliases: who changes one needs leave for it and for the key. */
export declare const keyAliasOperations: readonly Operation[];
