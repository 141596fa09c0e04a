/** Values of one object that are added in order until one is missing or already known. */
export interface Chain {
  /** Path of the objects: `res.instancesSet.items[]`. */
  readonly of: string
  readonly members: readonly string[]
}

/** What a service's records add to related.entity. */
export interface RelatedRow {
  readonly paths: readonly string[]
  readonly chains?: readonly Chain[] | undefined
}

const paths = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Rows by the service's name. */
export const relatedTable: Readonly<Record<string, RelatedRow>> = {
  iam: {
    paths:
      paths(`req.userName req.serialNumber req.accessKeyId req.policyArn req.roleName req.policyName
      res.accessKey.userName res.accessKey.accessKeyId res.user.arn res.user.userId res.user.userName res.userId
      res.role.arn res.serialNumber`),
  },
  sts: {
    paths:
      paths(`req.roleArn req.roleSessionName sourceIdentity extra.MFAIdentifier res.assumedRoleUser.arn
      res.accessKeyId`),
  },
  cloudtrail: {
    paths:
      paths(`req.name req.s3BucketName res.cloudWatchLogsLogGroupArn res.cloudWatchLogsRoleArn res.kmsKeyId
      res.snsTopicARN res.trailARN res.name`),
  },
  kms: { paths: paths('req.keyId res.keyId res.keyMetadata.arn res.keyMetadata.keyId') },
  s3: { paths: ['req.bucketName'] },
  config: { paths: ['req.configurationRecorderName'] },
  guardduty: { paths: ['req.detectorId', 'res.detectorId'] },
  wafv2: { paths: ['req.id', 'res.summary'] },
  lambda: {
    paths:
      paths(`req.functionName res.functionArn res.functionName res.role res.vpcConfig.securityGroupIds[]
      res.vpcConfig.subnetIds[]`),
  },
  rds: {
    paths:
      paths(`req.dBInstanceIdentifier req.dBInstanceArn res.dBInstanceIdentifier res.dbInstanceArn
      res.dBSubnetGroup.vpcId res.dBSubnetGroup.subnets[].subnetIdentifier
      res.vpcSecurityGroups[].vpcSecurityGroupId`),
  },
  ec2: {
    paths:
      paths(`req.groupId req.groupName req.roleName req.subnetId req.volumeId req.networkInterfaceId req.vpcId
      req.snapshotId res.groupId res.reservationId res.snapshotId res.volumeId res.vpc.vpcId res.vpc.dhcpOptionsId
      res.groupSet.items[].groupId req.groupSet.items[].groupId req.instancesSet.items[].instanceId
      res.instancesSet.items[].networkInterfaceSet.items[].groupSet.items[].groupId`),
    chains: [
      {
        of: 'res.securityGroupRuleSet.items[]',
        members: ['groupId', 'referencedGroupInfo.groupId', 'securityGroupRuleId'],
      },
      {
        of: 'req.revokedSecurityGroupRuleSet.items[]',
        members: ['securityGroupRuleId', 'groupId'],
      },
      {
        of: 'res.instancesSet.items[]',
        members: ['subnetId', 'vpcId', 'instanceId', 'imageId', 'iamInstanceProfile.arn'],
      },
      {
        of: 'res.instancesSet.items[].networkInterfaceSet.items[]',
        members: ['networkInterfaceId', 'vpcId', 'subnetId'],
      },
    ],
  },
}
