import type { Operation } from '../../operation.ts';
/** EC2's reading calls on the network: that which AWS gives every account, and nothing beside it. */
export declare const networkCalls: readonly Operation[];
