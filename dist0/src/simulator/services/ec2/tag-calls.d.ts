import type { Operation } from '../../operation.ts';
/** EC2's calls on tags of whatever has an id. */
export declare const tagCalls: readonly Operation[];
