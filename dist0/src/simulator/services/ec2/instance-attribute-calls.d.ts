import type { Operation } from '../../operation.ts';
/** EC2's calls on what one instance is told and tells. */
export declare const instanceAttributeCalls: readonly Operation[];
