import { dbClusterOperations } from './db-cluster-operations.js';
import { dbInstanceOperations } from './db-instance-operations.js';
import { dbSnapshotOperations } from './db-snapshot-operations.js';
/** RDS's calls. */
export const rdsOperations = [
    ...dbInstanceOperations,
    ...dbSnapshotOperations,
    ...dbClusterOperations,
];
//# sourceMappingURL=rds-operations.js.map