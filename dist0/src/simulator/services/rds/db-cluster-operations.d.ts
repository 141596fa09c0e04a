import type { Operation } from '../../operation.ts';
/** RDS's calls on clusters. */
export declare const dbClusterOperations: readonly Operation[];
