import type { Operation } from '../../operation.ts';
/** Tags of trails, which CloudTrail names by their ARN. */
export declare const cloudtrailTagOperations: readonly Operation[];
