import type { Operation } from '../../operation.ts';
/** RDS's calls. */
export declare const rdsOperations: readonly Operation[];
