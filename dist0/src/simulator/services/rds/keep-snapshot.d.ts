import type { OperationContext } from '../../operation.ts';
import type { Tags } from '../tags.ts';
import { type DbInstance, type DbSnapshot } from './databases.ts';
/** Keeps a snapshot of an instance as it is now.
 * @throws AwsFailure DBSnapshotAlreadyExistsFault */
export declare function keepSnapshot(name: string, of: {
    readonly instance: Pick<DbInstance, 'id' | 'settings'> & Partial<Pick<DbInstance, 'created' | 'resourceId'>>;
    readonly tags: Tags;
    readonly context: OperationContext;
}): DbSnapshot;
