import type { OperationContext, Output } from '../../operation.ts';
import { type DbCluster, type DbInstance, type DbSnapshot } from './databases.ts';
/** An instance as every call of RDS tells it; `more` wins. */
export declare function instanceView(found: DbInstance, context: OperationContext, more?: Output): Output;
/** A snapshot as every call of RDS tells it. */
export declare function snapshotView(found: DbSnapshot, context: OperationContext, status?: 'creating' | 'available' | 'deleted'): Output;
/** A cluster as every call of RDS tells it. */
export declare function clusterView(found: DbCluster, status?: string): Output;
