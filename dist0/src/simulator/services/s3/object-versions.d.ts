import type { OperationContext } from '../../operation.ts';
import type { Bucket } from './buckets.ts';
/** Refuses what asks for a version of an object, of which the simulator keeps the newest alone.
 * @throws TrailproofError CALL_NOT_MODELLED */
export declare function refuseVersion(version: string | undefined, { call }: OperationContext): void;
/** Refuses to write or delete where AWS would keep the version before.
 * @throws TrailproofError CALL_NOT_MODELLED */
export declare function refuseVersioned({ name, settings }: Bucket, { call }: OperationContext): void;
