import { identitySessions } from './identity-sessions.ts'
import type { SessionStep } from './session-step.ts'

const Tags = [{ Key: 'team', Value: 'blue é' }]
const InstanceId = '<RunInstances Instances.0.InstanceId>'
const VolumeId = '<CreateVolume VolumeId>'
const SnapshotId = '<CreateSnapshot SnapshotId>'
const GroupId = '<CreateSecurityGroup GroupId>'
const ssh = [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }]
const ec2: readonly SessionStep[] = [
  ['DescribeRegions'],
  ['DescribeVpcs'],
  ['DescribeSubnets'],
  ['CreateKeyPair', { KeyName: 'laptop' }],
  ['DescribeKeyPairs'],
  ['CreateSecurityGroup', { GroupName: 'open', Description: 'open <&> é' }],
  ['AuthorizeSecurityGroupIngress', { GroupId, IpPermissions: ssh }],
  ['DescribeSecurityGroups', { GroupIds: [GroupId] }],
  ['DescribeSecurityGroupRules'],
  [
    'RunInstances',
    {
      ImageId: 'ami-0abcdef1234567890',
      InstanceType: 't3.micro',
      KeyName: 'laptop',
      MinCount: 1,
      MaxCount: 2,
      SecurityGroupIds: [GroupId],
    },
  ],
  ['DescribeInstances', { Filters: [{ Name: 'instance-type', Values: ['t3.micro'] }] }],
  ['DescribeInstanceStatus', { IncludeAllInstances: true }],
  ['CreateTags', { Resources: [InstanceId], Tags }],
  ['DescribeTags'],
  ['DescribeInstanceAttribute', { InstanceId, Attribute: 'instanceType' }],
  [
    'CreateVolume',
    { AvailabilityZone: '<RunInstances Instances.0.Placement.AvailabilityZone>', Size: 8 },
  ],
  ['AttachVolume', { InstanceId, VolumeId, Device: '/dev/sdf' }],
  ['DescribeVolumes'],
  ['CreateSnapshot', { VolumeId, Description: 'exfiltrated' }],
  [
    'ModifySnapshotAttribute',
    {
      SnapshotId,
      Attribute: 'createVolumePermission',
      OperationType: 'add',
      UserIds: ['111122223333'],
    },
  ],
  ['DescribeSnapshotAttribute', { SnapshotId, Attribute: 'createVolumePermission' }],
  ['DescribeSnapshots', { OwnerIds: ['self'] }],
  ['CreateImage', { InstanceId, Name: 'copy' }],
  ['DescribeImages', { Owners: ['self'] }],
  ['StopInstances', { InstanceIds: [InstanceId] }],
  ['StartInstances', { InstanceIds: [InstanceId] }],
  ['TerminateInstances', { InstanceIds: [InstanceId] }],
  ['RevokeSecurityGroupIngress', { GroupId, IpPermissions: ssh }],
  ['DeleteKeyPair', { KeyName: 'laptop' }],
  ['DescribeNetworkInterfaces'],
]

const Bucket = 'evidence-1234'
const s3: readonly SessionStep[] = [
  ['CreateBucket', { Bucket }],
  ['ListBuckets'],
  ['GetBucketLocation', { Bucket }],
  ['HeadBucket', { Bucket }],
  [
    'PutObject',
    {
      Bucket,
      Key: 'a b/é.txt',
      Body: 'hello <&>',
      ContentType: 'text/plain',
      Metadata: { from: 'me' },
    },
  ],
  ['GetObject', { Bucket, Key: 'a b/é.txt' }],
  ['HeadObject', { Bucket, Key: 'a b/é.txt' }],
  ['CopyObject', { Bucket, Key: 'copy.txt', CopySource: `${Bucket}/a%20b/%C3%A9.txt` }],
  ['ListObjectsV2', { Bucket, Prefix: 'a b/' }],
  ['ListObjects', { Bucket, Delimiter: '/' }],
  ['PutBucketTagging', { Bucket, Tagging: { TagSet: Tags } }],
  ['GetBucketTagging', { Bucket }],
  ['PutBucketVersioning', { Bucket, VersioningConfiguration: { Status: 'Suspended' } }],
  ['GetBucketVersioning', { Bucket }],
  ['GetPublicAccessBlock', { Bucket }],
  ['DeletePublicAccessBlock', { Bucket }],
  [
    'PutBucketPolicy',
    {
      Bucket,
      Policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: '*',
            Action: 's3:GetObject',
            Resource: `arn:aws:s3:::${Bucket}/*`,
          },
        ],
      }),
    },
  ],
  ['GetBucketPolicy', { Bucket }],
  ['GetBucketPolicyStatus', { Bucket }],
  ['GetBucketEncryption', { Bucket }],
  ['GetBucketAcl', { Bucket }],
  ['DeleteObjects', { Bucket, Delete: { Objects: [{ Key: 'copy.txt' }] } }],
  ['DeleteObject', { Bucket, Key: 'a b/é.txt' }],
]

const FunctionName = 'report'
const lambda: readonly SessionStep[] = [
  [
    'CreateFunction',
    {
      FunctionName,
      Runtime: 'nodejs22.x',
      Handler: 'index.handler',
      Role: 'arn:aws:iam::<World Account>:role/function',
      Code: { ZipFile: Uint8Array.from([80, 75, 5, 6, ...Array.from({ length: 18 }, () => 0)]) },
      Environment: { Variables: { TOKEN: 'x <&> é' } },
    },
  ],
  ['GetFunction', { FunctionName }],
  ['ListFunctions'],
  ['UpdateFunctionConfiguration', { FunctionName, Timeout: 30 }],
  ['PublishVersion', { FunctionName }],
  ['CreateAlias', { FunctionName, Name: 'live', FunctionVersion: '1' }],
  ['ListAliases', { FunctionName }],
  [
    'AddPermission',
    { FunctionName, StatementId: 'all', Action: 'lambda:InvokeFunction', Principal: '*' },
  ],
  ['GetPolicy', { FunctionName }],
  ['CreateFunctionUrlConfig', { FunctionName, AuthType: 'NONE' }],
  ['ListVersionsByFunction', { FunctionName }],
  ['TagResource', { Resource: '<CreateFunction FunctionArn>', Tags: { team: 'blue' } }],
  ['ListTags', { Resource: '<CreateFunction FunctionArn>' }],
  ['DeleteFunction', { FunctionName }],
]

const Name = 'audit'
const cloudtrail: readonly SessionStep[] = [
  ['CreateTrail', { Name, S3BucketName: 'logs', IsMultiRegionTrail: true, TagsList: Tags }],
  ['StartLogging', { Name }],
  ['GetTrailStatus', { Name }],
  ['GetTrail', { Name }],
  ['DescribeTrails'],
  [
    'PutEventSelectors',
    {
      TrailName: Name,
      EventSelectors: [{ ReadWriteType: 'WriteOnly', IncludeManagementEvents: true }],
    },
  ],
  ['GetEventSelectors', { TrailName: Name }],
  ['ListTags', { ResourceIdList: ['<CreateTrail TrailARN>'] }],
  [
    'LookupEvents',
    { LookupAttributes: [{ AttributeKey: 'EventName', AttributeValue: 'CreateTrail' }] },
  ],
  ['StopLogging', { Name }],
  ['DeleteTrail', { Name }],
  ['ListTrails'],
]

const secretsmanager: readonly SessionStep[] = [
  ['CreateSecret', { Name: 'db', SecretString: '{"password":"é"}', Tags }],
  ['GetSecretValue', { SecretId: 'db' }],
  ['PutSecretValue', { SecretId: 'db', SecretBinary: Uint8Array.from([1, 250]) }],
  ['GetSecretValue', { SecretId: 'db' }],
  ['DescribeSecret', { SecretId: 'db' }],
  ['ListSecrets'],
  ['ListSecretVersionIds', { SecretId: 'db' }],
  ['DeleteSecret', { SecretId: 'db', RecoveryWindowInDays: 7 }],
  ['RestoreSecret', { SecretId: 'db' }],
]

const ssm: readonly SessionStep[] = [
  ['PutParameter', { Name: '/db/password', Value: 'é <&>', Type: 'SecureString' }],
  ['GetParameter', { Name: '/db/password', WithDecryption: true }],
  ['GetParameters', { Names: ['/db/password', '/db/none'] }],
  ['GetParametersByPath', { Path: '/db', Recursive: true }],
  ['GetParameterHistory', { Name: '/db/password' }],
  ['DescribeParameters'],
  ['DescribeInstanceInformation'],
  ['DeleteParameter', { Name: '/db/password' }],
]

const key = { KeyId: '<CreateKey KeyMetadata.KeyId>' }
const kms: readonly SessionStep[] = [
  ['CreateKey', { Description: 'data <&> é' }],
  ['CreateAlias', { AliasName: 'alias/data', TargetKeyId: key.KeyId }],
  ['Encrypt', { KeyId: 'alias/data', Plaintext: Uint8Array.from([1, 250]) }],
  ['Decrypt', { CiphertextBlob: '<Encrypt CiphertextBlob>' }],
  ['GenerateDataKey', { ...key, KeySpec: 'AES_256' }],
  ['GetKeyPolicy', key],
  ['EnableKeyRotation', key],
  ['GetKeyRotationStatus', key],
  ['ListAliases'],
  ['ScheduleKeyDeletion', { ...key, PendingWindowInDays: 7 }],
  ['DescribeKey', key],
  ['ListKeys'],
]

/** What somebody does with a service from making to deleting, all of it allowed: an outline of every service with state. */
export const sdkSessions: Readonly<Record<string, readonly SessionStep[]>> = {
  ...identitySessions,
  ec2,
  s3,
  lambda,
  cloudtrail,
  secretsmanager,
  ssm,
  kms,
  dynamodb: [['ListTables']],
  organizations: [['DescribeOrganization'], ['ListAccounts']],
  rds: [['DescribeDBInstances'], ['DescribeDBSnapshots'], ['DescribeDBClusters']],
  elasticloadbalancing: [['DescribeLoadBalancers']],
  elasticloadbalancingv2: [['DescribeLoadBalancers'], ['DescribeTargetGroups']],
  cloudfront: [['ListDistributions']],
  ses: [['GetSendQuota'], ['GetAccountSendingEnabled'], ['ListIdentities'], ['GetSendStatistics']],
}
