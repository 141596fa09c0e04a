import { pick } from '../../../aws/inverse/inverse-makers.js';
import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, requiredText, textOf } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
import { tagsIn } from '../tags.js';
import { databasesOf, engineVersions, inRegion } from './databases.js';
import { clusterView } from './db-views.js';
import { rdsArn, rdsCall, rdsList, rdsPage, withDefaults } from './rds-call.js';
const settings = [
    'Engine',
    'EngineVersion',
    'MasterUsername',
    'DatabaseName',
    'BackupRetentionPeriod',
    'StorageEncrypted',
    'KmsKeyId',
    'DeletionProtection',
];
/** RDS's calls on clusters. */
export const dbClusterOperations = serviceCalls('rds', [
    {
        name: 'DescribeDBClusters',
        resource: (input, context) => rdsArn('cluster', textOf(input, 'DBClusterIdentifier') ?? '*', context),
        run: describeClusters,
        record: ({ input }) => withDefaults(input, { includeShared: false }),
    },
    clusterCall('CreateDBCluster', (input, context) => {
        const name = requiredText(input, 'DBClusterIdentifier');
        const { clusters } = databasesOf(context.account);
        const arn = rdsArn('cluster', name, context);
        if (clusters.has(arn)) {
            throw new AwsFailure('DBClusterAlreadyExistsFault', 'DB Cluster already exists');
        }
        const engine = requiredText(input, 'Engine');
        const made = {
            id: name.toLowerCase(),
            arn,
            region: context.call.region,
            created: context.call.at,
            tags: tagsIn(input),
            settings: {
                EngineVersion: engineVersions[engine] ?? '1.0',
                BackupRetentionPeriod: 1,
                StorageEncrypted: false,
                DeletionProtection: false,
                ...pick(input, ...settings),
            },
        };
        clusters.set(arn, made);
        return { DBCluster: clusterView(made, 'creating') };
    }),
    clusterCall('DeleteDBCluster', (input, context) => {
        const id = requiredText(input, 'DBClusterIdentifier');
        const { clusters } = databasesOf(context.account);
        const found = clusters.get(rdsArn('cluster', id, context));
        if (found === undefined)
            throw noCluster(id);
        const isSkipped = booleanOf(input, 'SkipFinalSnapshot') ?? false;
        if (!isSkipped && textOf(input, 'FinalDBSnapshotIdentifier') === undefined) {
            throw new AwsFailure('InvalidParameterCombination', 'FinalDBSnapshotIdentifier is required unless SkipFinalSnapshot is specified.');
        }
        if (found.settings['DeletionProtection'] === true) {
            throw new AwsFailure('InvalidParameterCombination', 'Cannot delete protected Cluster, please disable deletion protection and try again.');
        }
        clusters.delete(found.arn);
        return { DBCluster: clusterView(found, 'deleting') };
    }),
]);
function clusterCall(name, run) {
    return rdsCall(name, {
        kind: 'cluster',
        member: 'DBClusterIdentifier',
        tagsOf: (arn, { account }) => databasesOf(account).clusters.get(arn)?.tags,
        run,
    });
}
function describeClusters(input, context) {
    const found = rdsList(input, {
        all: inRegion(databasesOf(context.account).clusters, context),
        id: 'DBClusterIdentifier',
        idOf: ({ id, arn }) => [id, arn],
        missing: noCluster,
        filters: {
            'db-cluster-id': ({ id }) => id,
            engine: (one) => one.settings['Engine'],
        },
    });
    return rdsPage(input, 'DBClusters', found.map((one) => clusterView(one)));
}
function noCluster(id) {
    return new AwsFailure('DBClusterNotFoundFault', `DBCluster ${id} not found.`);
}
//# sourceMappingURL=db-cluster-operations.js.map