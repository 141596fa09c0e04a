import type { Operation } from '../../operation.ts';
/** EC2's calls on key pairs. */
export declare const keyPairCalls: readonly Operation[];
