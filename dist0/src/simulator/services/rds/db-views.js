import { defaultNetwork } from '../ec2/network.js';
import { tagList } from '../tags.js';
import { portOf } from './databases.js';
/** An instance as every call of RDS tells it; `more` wins. */
export function instanceView(found, context, more = {}) {
    const { arn, region, settings } = found;
    const engine = String(settings['Engine']);
    const { groupId } = defaultNetwork(context.account, region);
    return {
        DBInstanceIdentifier: found.id,
        DBInstanceStatus: 'available',
        ...(more['DBInstanceStatus'] === 'creating' ? {} : placeOf(found)),
        ...settings,
        DBSecurityGroups: [],
        VpcSecurityGroups: [{ VpcSecurityGroupId: groupId, Status: 'active' }],
        DBParameterGroups: [
            { DBParameterGroupName: `default.${engine}`, ParameterApplyStatus: 'in-sync' },
        ],
        DBSubnetGroup: subnetGroup(context, region),
        PendingModifiedValues: {},
        OptionGroupMemberships: [{ OptionGroupName: `default:${engine}`, Status: 'in-sync' }],
        DbiResourceId: found.resourceId,
        DBInstanceArn: arn,
        TagList: tagList(found.tags),
        ...sameForAll,
        ...more,
    };
}
/** Where an instance is reached, once it is there. */
function placeOf({ id, host, region, settings, created }) {
    return {
        Endpoint: {
            Address: `${id}.${host}.${region}.rds.amazonaws.com`,
            Port: portOf(settings['Engine']),
            HostedZoneId: 'Z2R2ITUGPM61AM',
        },
        InstanceCreateTime: new Date(created),
        AvailabilityZone: `${region}a`,
    };
}
const sameForAll = {
    ReadReplicaDBInstanceIdentifiers: [],
    DbInstancePort: 0,
    CACertificateIdentifier: 'rds-ca-rsa2048-g1',
    DomainMemberships: [],
    AssociatedRoles: [],
    HttpEndpointEnabled: false,
    CustomerOwnedIpEnabled: false,
    NetworkType: 'IPV4',
    BackupTarget: 'region',
    StorageThroughput: 0,
    CertificateDetails: { CAIdentifier: 'rds-ca-rsa2048-g1' },
    DedicatedLogVolume: false,
};
function subnetGroup({ account }, region) {
    const { vpcId, subnetIds } = defaultNetwork(account, region);
    return {
        DBSubnetGroupName: 'default',
        DBSubnetGroupDescription: 'default',
        VpcId: vpcId,
        SubnetGroupStatus: 'Complete',
        Subnets: subnetIds.map((SubnetIdentifier, index) => ({
            SubnetIdentifier,
            SubnetAvailabilityZone: { Name: region + ('abc'[index] ?? 'a') },
            SubnetOutpost: {},
            SubnetStatus: 'Active',
        })),
    };
}
/** A snapshot as every call of RDS tells it. */
export function snapshotView(found, context, status = 'available') {
    const { settings } = found;
    const isDone = status !== 'creating';
    return {
        DBSnapshotIdentifier: found.id,
        DBInstanceIdentifier: found.instanceId,
        ...(isDone ? { SnapshotCreateTime: new Date(found.created) } : {}),
        Engine: settings['Engine'],
        AllocatedStorage: settings['AllocatedStorage'],
        Status: status,
        Port: portOf(settings['Engine']),
        AvailabilityZone: `${found.region}a`,
        VpcId: defaultNetwork(context.account, found.region).vpcId,
        InstanceCreateTime: settings['InstanceCreateTime'],
        MasterUsername: settings['MasterUsername'],
        EngineVersion: settings['EngineVersion'],
        LicenseModel: settings['LicenseModel'],
        SnapshotType: 'manual',
        OptionGroupName: `default:${String(settings['Engine'])}`,
        PercentProgress: isDone ? 100 : 0,
        StorageType: settings['StorageType'],
        Encrypted: settings['StorageEncrypted'],
        DBSnapshotArn: found.arn,
        IAMDatabaseAuthenticationEnabled: false,
        ProcessorFeatures: [],
        DbiResourceId: settings['DbiResourceId'],
        TagList: tagList(found.tags),
        ...(isDone ? { OriginalSnapshotCreateTime: new Date(found.created) } : {}),
        SnapshotTarget: 'region',
        StorageThroughput: 0,
        DedicatedLogVolume: false,
    };
}
/** A cluster as every call of RDS tells it. */
export function clusterView(found, status = 'available') {
    const { id, arn, region, settings } = found;
    return {
        DBClusterIdentifier: id,
        DBClusterArn: arn,
        Status: status,
        Endpoint: `${id}.cluster.${region}.rds.amazonaws.com`,
        Port: portOf(settings['Engine']),
        ...settings,
        ClusterCreateTime: new Date(found.created),
        DBClusterMembers: [],
        TagList: tagList(found.tags),
    };
}
//# sourceMappingURL=db-views.js.map