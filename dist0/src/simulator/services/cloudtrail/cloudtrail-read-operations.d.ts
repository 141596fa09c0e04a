import type { Operation } from '../../operation.ts';
/** CloudTrail's read-only calls. */
export declare const cloudtrailReadOperations: readonly Operation[];
