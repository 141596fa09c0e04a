import type { Operation } from '../../operation.ts';
/** EC2's calls. */
export declare const ec2Operations: readonly Operation[];
