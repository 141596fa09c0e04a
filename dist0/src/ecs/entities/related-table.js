import { recordPath } from './record-path.js';
const paths = (text) => text.trim().split(/\s+/).map(recordPath);
const chain = (of, members) => ({
    of: recordPath(of),
    members: paths(members),
});
/** Rows by the service's name. */
export const relatedTable = {
    iam: {
        paths: paths(`req.userName req.serialNumber req.accessKeyId req.policyArn req.roleName req.policyName
      res.accessKey.userName res.accessKey.accessKeyId res.user.arn res.user.userId res.user.userName res.userId
      res.role.arn res.serialNumber`),
    },
    sts: {
        paths: paths(`req.roleArn req.roleSessionName sourceIdentity extra.MFAIdentifier res.assumedRoleUser.arn
      res.accessKeyId`),
    },
    cloudtrail: {
        paths: paths(`req.name req.s3BucketName res.cloudWatchLogsLogGroupArn res.cloudWatchLogsRoleArn res.kmsKeyId
      res.snsTopicARN res.trailARN res.name`),
    },
    kms: { paths: paths('req.keyId res.keyId res.keyMetadata.arn res.keyMetadata.keyId') },
    s3: { paths: paths('req.bucketName') },
    config: { paths: paths('req.configurationRecorderName') },
    guardduty: { paths: paths('req.detectorId res.detectorId') },
    wafv2: { paths: paths('req.id res.summary') },
    lambda: {
        paths: paths(`req.functionName res.functionArn res.functionName res.role res.vpcConfig.securityGroupIds[]
      res.vpcConfig.subnetIds[]`),
    },
    rds: {
        paths: paths(`req.dBInstanceIdentifier req.dBInstanceArn res.dBInstanceIdentifier res.dbInstanceArn
      res.dBSubnetGroup.vpcId res.dBSubnetGroup.subnets[].subnetIdentifier
      res.vpcSecurityGroups[].vpcSecurityGroupId`),
    },
    ec2: {
        paths: paths(`req.groupId req.groupName req.roleName req.subnetId req.volumeId req.networkInterfaceId req.vpcId
      req.snapshotId res.groupId res.reservationId res.snapshotId res.volumeId res.vpc.vpcId res.vpc.dhcpOptionsId
      res.groupSet.items[].groupId req.groupSet.items[].groupId req.instancesSet.items[].instanceId
      res.instancesSet.items[].networkInterfaceSet.items[].groupSet.items[].groupId`),
        chains: [
            chain('res.securityGroupRuleSet.items[]', 'groupId referencedGroupInfo.groupId securityGroupRuleId'),
            chain('req.revokedSecurityGroupRuleSet.items[]', 'securityGroupRuleId groupId'),
            chain('res.instancesSet.items[]', 'subnetId vpcId instanceId imageId iamInstanceProfile.arn'),
            chain('res.instancesSet.items[].networkInterfaceSet.items[]', 'networkInterfaceId vpcId subnetId'),
        ],
    },
};
//# sourceMappingURL=related-table.js.map