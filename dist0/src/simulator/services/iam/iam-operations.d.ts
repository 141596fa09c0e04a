import type { Operation } from '../../operation.ts';
/** IAM's APIs, in lists by what they are about. */
export declare const iamOperations: readonly Operation[];
