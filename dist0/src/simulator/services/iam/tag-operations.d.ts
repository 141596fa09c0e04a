import type { Operation } from '../../operation.ts';
/** Tag…, Untag… and List…Tags of everything that can have tags. */
export declare const tagOperations: readonly Operation[];
