import type { Operation } from '../../operation.ts';
/** RDS's calls on snapshots of instances. */
export declare const dbSnapshotOperations: readonly Operation[];
