import type { OperationContext, Output } from '../../operation.ts'
import { defaultNetwork } from '../ec2/network.ts'
import { tagList } from '../tags.ts'
import { portOf, type DbCluster, type DbInstance, type DbSnapshot } from './databases.ts'

/** An instance as every call of RDS tells it; `more` wins. Only one that is there has an endpoint. */
export function instanceView(
  found: DbInstance,
  context: OperationContext,
  more: Output = {},
): Output {
  const { id, arn, region, settings } = found
  const { DBInstanceStatus: status = 'available' } = more
  const port = portOf(settings['Engine'])
  return {
    DBInstanceIdentifier: id,
    DBInstanceStatus: status,
    ...(status === 'creating'
      ? {}
      : {
          Endpoint: {
            Address: `${id}.${found.host}.${region}.rds.amazonaws.com`,
            Port: port,
            HostedZoneId: 'Z2R2ITUGPM61AM',
          },
          InstanceCreateTime: new Date(found.created),
          AvailabilityZone: `${region}a`,
        }),
    ...settings,
    DBSecurityGroups: [],
    VpcSecurityGroups: [
      { VpcSecurityGroupId: defaultNetwork(context.account, region).groupId, Status: 'active' },
    ],
    DBParameterGroups: [
      {
        DBParameterGroupName: `default.${String(settings['Engine'])}`,
        ParameterApplyStatus: 'in-sync',
      },
    ],
    DBSubnetGroup: subnetGroup(context, region),
    PendingModifiedValues: {},
    ReadReplicaDBInstanceIdentifiers: [],
    OptionGroupMemberships: [
      { OptionGroupName: `default:${String(settings['Engine'])}`, Status: 'in-sync' },
    ],
    DbInstancePort: 0,
    DbiResourceId: found.resourceId,
    CACertificateIdentifier: 'rds-ca-rsa2048-g1',
    DomainMemberships: [],
    DBInstanceArn: arn,
    AssociatedRoles: [],
    HttpEndpointEnabled: false,
    TagList: tagList(found.tags),
    CustomerOwnedIpEnabled: false,
    NetworkType: 'IPV4',
    BackupTarget: 'region',
    StorageThroughput: 0,
    CertificateDetails: { CAIdentifier: 'rds-ca-rsa2048-g1' },
    DedicatedLogVolume: false,
    ...more,
  }
}

function subnetGroup({ account }: OperationContext, region: string): Output {
  const { vpcId, subnetIds } = defaultNetwork(account, region)
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
  }
}

/** A snapshot as every call of RDS tells it. */
export function snapshotView(
  found: DbSnapshot,
  context: OperationContext,
  status: 'creating' | 'available' | 'deleted' = 'available',
): Output {
  const { settings } = found
  const isDone = status !== 'creating'
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
  }
}

/** A cluster as every call of RDS tells it. */
export function clusterView(found: DbCluster, status = 'available'): Output {
  const { id, arn, region, settings } = found
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
  }
}
