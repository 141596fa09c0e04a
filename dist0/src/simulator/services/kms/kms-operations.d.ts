import type { Operation } from '../../operation.ts';
/** KMS's calls on symmetric keys. An account begins with the aliases that AWS manages and no key of its own. */
export declare const kmsOperations: readonly Operation[];
