import type { Operation, OperationContext } from '../../operation.ts';
import { type Snapshot } from './snapshots.ts';
/** EC2's calls on snapshots of volumes. */
export declare const snapshotCalls: readonly Operation[];
/** The snapshot of an id that the caller sees.
 * @throws AwsFailure Client.InvalidSnapshot.NotFound */
export declare function snapshotWithId(id: string, context: OperationContext): Snapshot;
