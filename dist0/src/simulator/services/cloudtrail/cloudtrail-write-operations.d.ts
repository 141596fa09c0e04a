import type { Operation } from '../../operation.ts';
/** CloudTrail's calls that change trails. A stopped trail keeps no further record. */
export declare const cloudtrailWriteOperations: readonly Operation[];
