import { allow, document } from './statements.js';
/** Policies of Systems Manager, logs, trails and security services. */
export const operationsPolicies = {
    AWSCloudTrail_FullAccess: document(allow({ sns: 'AddPermission CreateTopic GetTopicAttributes SetTopicAttributes' }, { on: 'arn:aws:sns:*:*:aws-cloudtrail-logs*' }), allow({
        cloudtrail: '*',
        dynamodb: 'ListGlobalTables ListTables',
        iam: 'GetRolePolicy GetUser ListRoles',
        kms: 'CreateAlias CreateKey ListAliases ListKeys',
        lambda: 'ListFunctions',
        s3: 'GetBucketLocation GetBucketPolicy ListAllMyBuckets',
        sns: 'ListTopics',
    }), allow({ s3: 'CreateBucket PutBucketPolicy PutBucketPublicAccessBlock' }, { on: 'arn:aws:s3:::aws-cloudtrail-logs*' }), allow({ logs: 'CreateLogGroup' }, { on: 'arn:aws:logs:*:*:log-group:aws-cloudtrail-logs*' }), allow({ iam: 'PassRole' }, { when: { StringEquals: { 'iam:PassedToService': 'cloudtrail.amazonaws.com' } } })),
    AWSCloudTrail_ReadOnlyAccess: document(allow({ cloudtrail: 'Describe* Get* List* LookupEvents' })),
    AWSConfigUserAccess: document(allow({
        cloudtrail: 'DescribeTrails GetTrailStatus LookupEvents',
        config: 'Deliver* Describe* Get* List* Select*',
        tag: 'GetResources GetTagKeys',
    })),
    AWSSecurityHubFullAccess: document(allow({
        account: 'GetRegionOptStatus ListRegions',
        guardduty: 'CreateDetector CreateMembers DeleteDetector DescribeOrganizationConfiguration EnableOrganizationAdminAccount GetDetector ListDetectors ListOrganizationAdminAccounts UpdateDetector UpdateOrganizationConfiguration',
        iam: 'GetPolicy GetPolicyVersion GetRole',
        inspector2: 'BatchGetAccountStatus DescribeOrganizationConfiguration Disable DisableDelegatedAdminAccount Enable EnableDelegatedAdminAccount ListDelegatedAdminAccounts UpdateOrganizationConfiguration',
        pricing: 'GetProducts',
        securityhub: '*',
    }), allow({ iam: 'CreateServiceLinkedRole' }, {
        when: {
            StringEquals: {
                'iam:AWSServiceName': ['securityhub.amazonaws.com', 'securityhubv2.amazonaws.com'],
            },
        },
    })),
    AWSSecurityHubReadOnlyAccess: document(allow({ securityhub: 'BatchGet* Describe* Get* List*' })),
    AmazonGuardDutyFullAccess: document(allow({
        guardduty: '*',
        organizations: 'DescribeAccount DescribeOrganization DescribeOrganizationalUnit EnableAWSServiceAccess ListAWSServiceAccessForOrganization ListAccounts ListDelegatedAdministrators RegisterDelegatedAdministrator',
    }), allow({ iam: 'CreateServiceLinkedRole' }, {
        when: {
            StringLike: {
                'iam:AWSServiceName': [
                    'guardduty.amazonaws.com',
                    'malware-protection.guardduty.amazonaws.com',
                ],
            },
        },
    }), allow({ iam: 'GetRole' }, { on: 'arn:aws:iam::*:role/*AWSServiceRoleForAmazonGuardDutyMalwareProtection' }), allow({ iam: 'PassRole' }, {
        on: 'arn:aws:iam::*:role/*',
        when: {
            StringEquals: {
                'iam:PassedToService': [
                    'malware-protection-plan.guardduty.amazonaws.com',
                    'malware-protection.guardduty.amazonaws.com',
                ],
            },
        },
    })),
    AmazonGuardDutyReadOnlyAccess: document(allow({
        guardduty: 'Describe* Get* List*',
        organizations: 'DescribeAccount DescribeOrganization DescribeOrganizationalUnit ListAWSServiceAccessForOrganization ListAccounts ListDelegatedAdministrators',
    })),
    AmazonMacieFullAccess: document(allow({ macie2: '*', pricing: 'GetProducts' }), allow({ iam: 'CreateServiceLinkedRole' }, {
        on: 'arn:aws:iam::*:role/aws-service-role/macie.amazonaws.com/AWSServiceRoleForAmazonMacie',
        when: { StringLike: { 'iam:AWSServiceName': 'macie.amazonaws.com' } },
    })),
    AmazonSSMFullAccess: document(allow({
        cloudwatch: 'PutMetricData',
        ds: 'CreateComputer DescribeDirectories',
        ec2: 'DescribeInstanceStatus',
        ec2messages: '*',
        logs: '*',
        ssm: '*',
        ssmmessages: 'CreateControlChannel CreateDataChannel OpenControlChannel OpenDataChannel',
    }), allow({ iam: 'CreateServiceLinkedRole' }, {
        on: 'arn:aws:iam::*:role/aws-service-role/ssm.amazonaws.com/AWSServiceRoleForAmazonSSM*',
        when: { StringLike: { 'iam:AWSServiceName': 'ssm.amazonaws.com' } },
    }), allow({ iam: 'DeleteServiceLinkedRole GetServiceLinkedRoleDeletionStatus' }, { on: 'arn:aws:iam::*:role/aws-service-role/ssm.amazonaws.com/AWSServiceRoleForAmazonSSM*' })),
    AmazonSSMManagedInstanceCore: document(allow({
        ec2messages: 'AcknowledgeMessage DeleteMessage FailMessage GetEndpoint GetMessages SendReply',
        ssm: 'DescribeAssociation DescribeDocument GetDeployablePatchSnapshotForInstance GetDocument GetManifest GetParameter GetParameters ListAssociations ListInstanceAssociations PutComplianceItems PutConfigurePackageResult PutInventory UpdateAssociationStatus UpdateInstanceAssociationStatus UpdateInstanceInformation',
        ssmmessages: 'CreateControlChannel CreateDataChannel OpenControlChannel OpenDataChannel',
    })),
    AmazonSSMPatchAssociation: document(allow({ ssm: 'DescribeEffectivePatchesForPatchBaseline GetPatchBaseline' }, { on: 'arn:aws:ssm:*:*:patchbaseline/*' }), allow({ ssm: 'DescribePatchBaselines', tag: 'GetResources' })),
    AmazonSSMReadOnlyAccess: document(allow({ ssm: 'Describe* Get* List*' })),
    CloudWatchAgentAdminPolicy: document(allow({
        cloudwatch: 'PutMetricData',
        ec2: 'DescribeTags',
        logs: 'CreateLogGroup CreateLogStream DescribeLogGroups DescribeLogStreams PutLogEvents PutRetentionPolicy',
        xray: 'GetSamplingRules GetSamplingStatisticSummaries GetSamplingTargets PutTelemetryRecords PutTraceSegments',
    }), allow({ ssm: 'GetParameter PutParameter' }, { on: 'arn:aws:ssm:*:*:parameter/AmazonCloudWatch-*' })),
    CloudWatchAgentServerPolicy: document(allow({
        cloudwatch: 'PutMetricData',
        ec2: 'DescribeTags DescribeVolumes',
        logs: 'CreateLogGroup CreateLogStream DescribeLogGroups DescribeLogStreams PutLogEvents PutRetentionPolicy',
        xray: 'GetSamplingRules GetSamplingStatisticSummaries GetSamplingTargets PutTelemetryRecords PutTraceSegments',
    }), allow({ ssm: 'GetParameter' }, { on: 'arn:aws:ssm:*:*:parameter/AmazonCloudWatch-*' })),
    CloudWatchFullAccess: document(allow({
        autoscaling: 'Describe*',
        cloudwatch: '*',
        iam: 'GetPolicy GetPolicyVersion GetRole',
        logs: '*',
        oam: 'ListSinks',
        sns: '*',
    }), allow({ iam: 'CreateServiceLinkedRole' }, {
        on: 'arn:aws:iam::*:role/aws-service-role/events.amazonaws.com/AWSServiceRoleForCloudWatchEvents*',
        when: { StringLike: { 'iam:AWSServiceName': 'events.amazonaws.com' } },
    }), allow({ oam: 'ListAttachedLinks' }, { on: 'arn:aws:oam:*:*:sink/*' })),
    CloudWatchLogsFullAccess: document(allow({
        cloudwatch: 'GenerateQuery GenerateQueryResultsSummary',
        logs: '*',
        observabilityadmin: 'GetS3TableIntegration ListS3TableIntegrations ListTelemetryPipelines',
    })),
    CloudWatchLogsReadOnlyAccess: document(allow({
        cloudwatch: 'GenerateQuery GenerateQueryResultsSummary',
        logs: 'Describe* FilterLogEvents Get* List* StartLiveTail StartQuery StopLiveTail StopQuery TestMetricFilter',
        observabilityadmin: 'GetS3TableIntegration ListS3TableIntegrations ListTelemetryPipelines',
    })),
    CloudWatchReadOnlyAccess: document(allow({
        cloudtrail: 'ListChannels',
        logs: 'Describe* FilterLogEvents Get* List* StartLiveTail StartQuery StopLiveTail StopQuery TestMetricFilter',
        sns: 'Get* List*',
    }), allow({ iam: 'GetRole' }, {
        on: 'arn:aws:iam::*:role/aws-service-role/application-signals.cloudwatch.amazonaws.com/AWSServiceRoleForCloudWatchApplicationSignals',
    }), allow({ cloudtrail: 'GetChannel' }, { on: 'arn:aws:cloudtrail:*:*:channel/aws-service-channel/application-signals/*' })),
};
//# sourceMappingURL=operations-policies.js.map