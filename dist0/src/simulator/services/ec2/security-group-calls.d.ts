import type { Operation } from '../../operation.ts';
/** EC2's calls on security groups. */
export declare const securityGroupCalls: readonly Operation[];
