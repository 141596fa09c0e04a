import type { Operation } from '../../operation.ts';
/** EC2's calls on machine images. */
export declare const imageCalls: readonly Operation[];
