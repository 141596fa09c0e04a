import type { Operation } from '../../operation.ts';
/** EC2's calls on flow logs. */
export declare const flowLogCalls: readonly Operation[];
