import type { Operation } from '../../operation.ts';
/** EC2's calls on volumes. */
export declare const volumeCalls: readonly Operation[];
