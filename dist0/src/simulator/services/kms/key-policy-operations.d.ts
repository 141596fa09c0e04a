import type { Operation } from '../../operation.ts';
/** KMS's calls on the policies of keys. The one policy of a key is called `default`. */
export declare const keyPolicyOperations: readonly Operation[];
