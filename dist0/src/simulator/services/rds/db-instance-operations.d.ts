import type { Input, Operation, OperationContext, Output } from '../../operation.ts';
import { type DbInstance } from './databases.ts';
/** Members that a call may set and a description tells back. */
export declare const instanceSettings: readonly ['DBInstanceClass', 'Engine', 'EngineVersion', 'MasterUsername', 'DBName', 'AllocatedStorage', 'BackupRetentionPeriod', 'PreferredBackupWindow', 'PreferredMaintenanceWindow', 'MultiAZ', 'AutoMinorVersionUpgrade', 'LicenseModel', 'PubliclyAccessible', 'StorageType', 'StorageEncrypted', 'KmsKeyId', 'CopyTagsToSnapshot', 'DeletionProtection', 'DBClusterIdentifier', 'MaxAllocatedStorage'];
/** RDS's calls on instances. */
export declare const dbInstanceOperations: readonly Operation[];
/** The instance that an input names.
 * @throws AwsFailure DBInstanceNotFoundFault */
export declare function instanceNamed(input: Input, context: OperationContext): DbInstance;
/** Keeps a new instance.
 * @throws AwsFailure DBInstanceAlreadyExistsFault */
export declare function keepInstance(name: string, of: {
    readonly input: Input;
    readonly settings: Output;
    readonly context: OperationContext;
}): DbInstance;
