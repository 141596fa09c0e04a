import type { Operation } from '../../operation.ts'
import { dbClusterOperations } from './db-cluster-operations.ts'
import { dbInstanceOperations } from './db-instance-operations.ts'
import { dbSnapshotOperations } from './db-snapshot-operations.ts'

/** RDS's calls. */
export const rdsOperations: readonly Operation[] = [
  ...dbInstanceOperations,
  ...dbSnapshotOperations,
  ...dbClusterOperations,
]
