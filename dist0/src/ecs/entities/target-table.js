const row = (actions, targets) => ({ actions, targets });
/** Rows by the service's name (eventSource without `.amazonaws.com`). An action without a row has no target. */
export const targetTable = {
    iam: [
        row('AttachGroupPolicy', 'req.groupName'),
        row('AttachRolePolicy ListAttachedRolePolicies UpdateAssumeRolePolicy', 'req.roleName'),
        row('AttachUserPolicy', 'req.policyArn req.userName'),
        row('CreateAccessKey', 'res.accessKey.accessKeyId req.userName'),
        row('CreateUser DeactivateMFADevice', 'req.userName'),
        row('DeleteVirtualMFADevice', 'req.serialNumber'),
        row('GetPolicy', 'req.policyArn'),
        row('CreatePolicy', 'res.policy.arn'),
        row('ListRoles ListUsers', 'ACCT'),
    ],
    sts: [row('AssumeRole', 'req.roleArn'), row('GetCallerIdentity', 'ACCT')],
    signin: [row('ConsoleLogin', 'ACCT')],
    rolesanywhere: [row('CreateTrustAnchor', 'res.trustAnchor.trustAnchorArn')],
    cloudtrail: [row('DeleteTrail StopLogging', 'req.name'), row('DescribeTrails', 'ACCT')],
    kms: [row('DisableKey ScheduleKeyDeletion', 'ARNS')],
    s3: [
        row('CopyObject PutBucketLogging PutBucketVersioning PutObject GetBucketPolicy ListObjects HeadObject GetObject DeleteObject DeleteBucket', 'ARNS'),
        row('PutBucketReplication', 'ARNS req.ReplicationConfiguration.Rule.Destination.Bucket'),
        row('ListBuckets', 'ACCT'),
    ],
    ec2: [
        row('AuthorizeSecurityGroupIngress AuthorizeSecurityGroupEgress', 'req.groupId res.securityGroupRuleSet.items[].securityGroupRuleId'),
        ...trafficMirrorRows(),
        row('DeleteFlowLogs', 'req.DeleteFlowLogsRequest.FlowLogId.content'),
        row('DeleteNetworkAcl', 'req.networkAclId'),
        row('DeleteNetworkAclEntry', 'req.networkAclId req.ruleNumber'),
        row('GetPasswordData', 'req.instanceId'),
        row('ModifyImageAttribute', 'req.imageId'),
        row('ModifySnapshotAttribute', 'req.snapshotId'),
        row('DescribeSecurityGroups DescribeNetworkInterfaces DescribeRegions DescribeVpcs DescribeNetworkAcls DescribeVolumes', 'ACCT'),
    ],
    'ec2-instance-connect': [row('SendSSHPublicKey SendSerialConsoleSSHPublicKey', 'req.instanceId')],
    ssm: [
        row('GetParameter GetParameters CreateControlChannel OpenControlChannel', 'ARNS'),
        row('StartSession', 'req.target'),
        row('CreateDocument', 'req.name'),
        row('TerminateSession OpenDataChannel', 'req.sessionId'),
        row('SendCommand', 'COMMAND'),
        row('ListInstanceAssociations', 'ACCT'),
    ],
    secretsmanager: [
        row('GetSecretValue', 'req.secretId'),
        row('BatchGetSecretValue', 'req.secretIdList[]'),
    ],
    // Lambda's event names carry the API's date: the table holds the part that they contain.
    lambda: [row('*AddPermission', 'req.functionName'), row('*ListFunctions', 'ACCT')],
    rds: [
        row('DeleteDBCluster ModifyDBCluster StopDBCluster', 'res.dBClusterArn'),
        row('DeleteDBInstance ModifyDBInstance StopDBInstance RestoreDBInstanceFromDBSnapshot RestoreDBInstanceFromS3', 'res.dBInstanceArn'),
        row('DeleteGlobalCluster', 'res.globalClusterArn'),
        row('ModifyDBClusterSnapshotAttribute', 'res.dBClusterSnapshotIdentifier'),
        row('ModifyDBSnapshotAttribute', 'res.dBSnapshotIdentifier'),
        row('DescribeDBInstances', 'ACCT'),
    ],
    cloudformation: [row('CreateStackSet', 'res.stackSetId'), row('CreateStack', 'res.stackId')],
    config: [
        row('StartConfigurationRecorder StopConfigurationRecorder', 'req.configurationRecorderName'),
    ],
    elasticfilesystem: [
        row('DeleteFileSystem', 'req.fileSystemId'),
        row('DeleteMountTarget', 'req.mountTargetId'),
    ],
    events: [row('DeleteRule', 'req.name')],
    guardduty: [row('CreateDetector', 'res.detectorId'), row('DeleteDetector', 'req.detectorId')],
    logs: [row('DeleteLogGroup', 'req.logGroupName'), row('DeleteLogStream', 'req.logStreamName')],
    monitoring: [row('DeleteAlarms', 'req.alarmNames[]')],
    route53resolver: [row('DeleteResolverQueryLogConfig', 'res.resolverQueryLogConfig.arn')],
    sns: [row('CreateTopic', 'res.topicArn'), row('Subscribe Publish', 'req.topicArn')],
    wafv2: [row('DeleteRuleGroup DeleteWebACL', 'req.id')],
    bedrock: [row('Converse', 'req.modelId')],
    elasticloadbalancing: [row('DescribeLoadBalancers', 'ACCT')],
    dynamodb: [row('ListTables', 'ACCT')],
};
function trafficMirrorRows() {
    return ['Filter', 'FilterRule', 'Session', 'Target'].map((kind) => row(`CreateTrafficMirror${kind}`, `res.CreateTrafficMirror${kind}Response.trafficMirror${kind}.trafficMirror${kind}Id`));
}
//# sourceMappingURL=target-table.js.map