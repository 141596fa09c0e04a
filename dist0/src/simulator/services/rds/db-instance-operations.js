import { pick } from '../../../aws/inverse/inverse-makers.js';
import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, requiredText, textOf } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
import { tagsIn } from '../tags.js';
import { databasesOf, dbResourceId, endpointPart, engineVersions, inRegion, instanceDefaults, } from './databases.js';
import { instanceView } from './db-views.js';
import { keepSnapshot } from './keep-snapshot.js';
import { rdsArn, rdsCall, rdsList, rdsPage } from './rds-call.js';
/** Members that a call may set and a description tells back. */
export const instanceSettings = [
    'DBInstanceClass',
    'Engine',
    'EngineVersion',
    'MasterUsername',
    'DBName',
    'AllocatedStorage',
    'BackupRetentionPeriod',
    'PreferredBackupWindow',
    'PreferredMaintenanceWindow',
    'MultiAZ',
    'AutoMinorVersionUpgrade',
    'LicenseModel',
    'PubliclyAccessible',
    'StorageType',
    'StorageEncrypted',
    'KmsKeyId',
    'CopyTagsToSnapshot',
    'DeletionProtection',
    'DBClusterIdentifier',
    'MaxAllocatedStorage',
];
/** RDS's calls on instances. */
export const dbInstanceOperations = serviceCalls('rds', [
    {
        name: 'DescribeDBInstances',
        resource: (input, context) => rdsArn('db', textOf(input, 'DBInstanceIdentifier') ?? '*', context),
        run: describeInstances,
    },
    instanceCall('CreateDBInstance', (input, context) => {
        const engine = requiredText(input, 'Engine');
        if (textOf(input, 'DBClusterIdentifier') === undefined)
            requireMaster(input);
        requiredText(input, 'DBInstanceClass');
        const settings = {
            EngineVersion: engineVersions[engine] ?? '1.0',
            ...pick(input, ...instanceSettings),
        };
        const made = keepInstance(requiredText(input, 'DBInstanceIdentifier'), {
            input,
            settings,
            context,
        });
        return {
            DBInstance: instanceView(made, context, {
                ...changesOf(input),
                DBInstanceStatus: 'creating',
            }),
        };
    }),
    instanceCall('ModifyDBInstance', (input, context) => {
        const found = instanceNamed(input, context);
        found.settings = { ...found.settings, ...pick(input, ...instanceSettings) };
        return { DBInstance: instanceView(found, context, changesOf(input)) };
    }),
    instanceCall('DeleteDBInstance', deleteInstance),
]);
function instanceCall(name, run) {
    return rdsCall(name, {
        kind: 'db',
        member: 'DBInstanceIdentifier',
        tagsOf: (arn, { account }) => databasesOf(account).instances.get(arn)?.tags,
        run,
    });
}
function describeInstances(input, context) {
    const found = rdsList(input, {
        all: inRegion(databasesOf(context.account).instances, context),
        id: 'DBInstanceIdentifier',
        idOf: ({ id, arn }) => [id, arn],
        missing: noInstance,
        filters: {
            'db-instance-id': ({ id }) => id,
            'dbi-resource-id': ({ resourceId }) => resourceId,
            engine: ({ settings }) => settings['Engine'],
        },
    });
    return rdsPage(input, 'DBInstances', found.map((one) => instanceView(one, context)));
}
/** The instance that an input names.
 * @throws AwsFailure DBInstanceNotFoundFault */
export function instanceNamed(input, context) {
    const id = requiredText(input, 'DBInstanceIdentifier');
    const found = databasesOf(context.account).instances.get(rdsArn('db', id, context));
    if (found !== undefined)
        return found;
    throw noInstance(id);
}
function noInstance(id) {
    return new AwsFailure('DBInstanceNotFoundFault', `DBInstance ${id} not found.`);
}
/** Keeps a new instance.
 * @throws AwsFailure DBInstanceAlreadyExistsFault */
export function keepInstance(name, of) {
    const { input, settings, context } = of;
    const { account, call, chance } = context;
    const { instances } = databasesOf(account);
    const arn = rdsArn('db', name, context);
    if (instances.has(arn)) {
        throw new AwsFailure('DBInstanceAlreadyExistsFault', 'DB instance already exists');
    }
    const made = {
        id: name.toLowerCase(),
        arn,
        region: call.region,
        created: call.at,
        tags: tagsIn(input),
        resourceId: dbResourceId(chance),
        host: endpointPart(chance),
        settings: { ...instanceDefaults, ...settings },
    };
    instances.set(arn, made);
    return made;
}
function requireMaster(input) {
    requiredMaster(input, 'MasterUsername');
    const isManaged = booleanOf(input, 'ManageMasterUserPassword') ?? false;
    if (!isManaged)
        requiredMaster(input, 'MasterUserPassword');
}
function requiredMaster(input, member) {
    if (textOf(input, member) !== undefined)
        return;
    throw new AwsFailure('InvalidParameterValue', `The parameter ${member} must be provided and must not be blank.`);
}
/** A password is told as a change that is to come, and masked. */
function changesOf(input) {
    const isGiven = textOf(input, 'MasterUserPassword') !== undefined;
    return { PendingModifiedValues: isGiven ? { MasterUserPassword: '****' } : {} };
}
function deleteInstance(input, context) {
    const found = instanceNamed(input, context);
    const snapshot = textOf(input, 'FinalDBSnapshotIdentifier');
    const isSkipped = booleanOf(input, 'SkipFinalSnapshot') ?? false;
    if (snapshot === undefined && !isSkipped) {
        throw combination('FinalDBSnapshotIdentifier is required unless SkipFinalSnapshot is specified.');
    }
    if (found.settings['DeletionProtection'] === true) {
        throw combination('Cannot delete protected DB Instance, please disable deletion protection and try again.');
    }
    if (snapshot !== undefined)
        keepSnapshot(snapshot, { instance: found, tags: new Map(), context });
    databasesOf(context.account).instances.delete(found.arn);
    return { DBInstance: instanceView(found, context, { DBInstanceStatus: 'deleting' }) };
}
const combination = (message) => new AwsFailure('InvalidParameterCombination', message);
//# sourceMappingURL=db-instance-operations.js.map