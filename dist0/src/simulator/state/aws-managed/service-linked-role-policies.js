import { allow, deny, document } from './statements.js';
/** Policies of the roles that services keep for themselves; nobody can attach them. */
export const serviceLinkedRolePolicies = {
    'aws-service-role/AWSEC2SpotServiceRolePolicy': document(allow({ ec2: 'DescribeInstances RunInstances StartInstances StopInstances' }), deny({ ec2: 'RunInstances' }, {
        on: 'arn:aws:ec2:*:*:instance/*',
        when: { StringNotEquals: { 'ec2:InstanceMarketType': 'spot' } },
    }), allow({ iam: 'PassRole' }, {
        when: {
            StringEquals: { 'iam:PassedToService': ['ec2.amazonaws.com', 'ec2.amazonaws.com.cn'] },
        },
    }), allow({ ec2: 'CreateTags' }, { when: { StringEquals: { 'ec2:CreateAction': 'RunInstances' } } })),
    'aws-service-role/AWSElasticLoadBalancingServiceRolePolicy': document(allow({
        ec2: 'AllocateAddress AllocateIpamPoolCidr AssignIpv6Addresses AssignPrivateIpAddresses AssociateAddress AttachNetworkInterface AuthorizeSecurityGroupIngress CreateNetworkInterface CreateSecurityGroup DeleteNetworkInterface DescribeAccountAttributes DescribeAddresses DescribeAvailabilityZones DescribeClassicLinkInstances DescribeCoipPools DescribeInstances DescribeInternetGateways DescribeNetworkInterfaces DescribeSecurityGroups DescribeSubnets DescribeVpcClassicLink DescribeVpcPeeringConnections DescribeVpcs DetachNetworkInterface DisassociateAddress GetCoipPoolUsage GetSecurityGroupsForVpc ModifyNetworkInterfaceAttribute ReleaseAddress UnassignIpv6Addresses',
        logs: 'CreateLogDelivery DeleteLogDelivery GetLogDelivery ListLogDeliveries UpdateLogDelivery',
    })),
    'aws-service-role/AWSOrganizationsServiceTrustPolicy': document(allow({ iam: 'DeleteRole' }, { on: 'arn:aws:iam::*:role/aws-service-role/organizations.amazonaws.com/*' }), allow({ iam: 'CreateServiceLinkedRole' }), allow({ iam: 'ListRoles' }, { on: 'arn:aws:iam::*:role/aws-service-role/*' })),
    'aws-service-role/AWSRolesAnywhereServicePolicy': document(allow({ 'acm-pca': 'DescribeCertificateAuthority GetCertificateAuthorityCertificate' }, { on: 'arn:aws:acm-pca:*:*:*' })),
    'aws-service-role/AWSTrustedAdvisorServiceRolePolicy': document(allow({
        cloudfront: 'ListDistributions',
        cloudtrail: 'DescribeTrails GetEventSelectors GetTrail GetTrailStatus ListTrails',
        dynamodb: 'DescribeLimits DescribeTable ListTables',
        ec2: 'DescribeAddresses DescribeImages DescribeInstances DescribeInternetGateways DescribeLaunchTemplateVersions DescribeNatGateways DescribeRegions DescribeReservedInstances DescribeReservedInstancesOfferings DescribeRouteTables DescribeSecurityGroups DescribeSnapshots DescribeSubnets DescribeVolumes DescribeVpcEndpoints DescribeVpcs DescribeVpnConnections DescribeVpnGateways GetManagedPrefixListEntries',
        elasticloadbalancing: 'DescribeAccountLimits DescribeInstanceHealth DescribeListeners DescribeLoadBalancerAttributes DescribeLoadBalancerPolicies DescribeLoadBalancerPolicyTypes DescribeLoadBalancers DescribeRules DescribeTargetGroups DescribeTargetHealth',
        iam: 'GenerateCredentialReport GetAccountPasswordPolicy GetAccountSummary GetCredentialReport GetServerCertificate ListSAMLProviders ListServerCertificates',
        rds: 'DescribeAccountAttributes DescribeDBClusters DescribeDBEngineVersions DescribeDBInstances DescribeDBParameterGroups DescribeDBParameters DescribeDBSecurityGroups DescribeDBSnapshots DescribeDBSubnetGroups DescribeEngineDefaultParameters DescribeEvents DescribeOptionGroupOptions DescribeOptionGroups DescribeOrderableDBInstanceOptions DescribeReservedDBInstances DescribeReservedDBInstancesOfferings ListTagsForResource',
        s3: 'GetAccountPublicAccessBlock GetBucketAcl GetBucketLocation GetBucketLogging GetBucketPolicy GetBucketPolicyStatus GetBucketPublicAccessBlock GetBucketVersioning GetLifecycleConfiguration ListAllMyBuckets ListBucket',
        ses: 'GetSendQuota',
    })),
    'aws-service-role/AccessAnalyzerServiceRolePolicy': document(allow({
        dynamodb: 'GetResourcePolicy ListStreams ListTables',
        ec2: 'DescribeAddresses DescribeByoipCidrs DescribeSnapshotAttribute DescribeSnapshots DescribeVpcEndpoints DescribeVpcs GetSnapshotBlockPublicAccessState',
        iam: 'GenerateServiceLastAccessedDetails GetAccessKeyLastUsed GetAccountAuthorizationDetails GetGroup GetLoginProfile GetPolicy GetPolicyVersion GetRole GetRolePolicy GetServiceLastAccessedDetails GetUser GetUserPolicy ListAccessKeys ListAttachedRolePolicies ListAttachedUserPolicies ListEntitiesForPolicy ListGroupsForUser ListRolePolicies ListRoleTags ListRoles ListUserPolicies ListUserTags ListUsers',
        kms: 'DescribeKey GetKeyPolicy ListGrants ListKeyPolicies ListKeys',
        lambda: 'GetFunctionUrlConfig GetLayerVersionPolicy GetPolicy ListAliases ListFunctions ListLayerVersions ListLayers ListVersionsByFunction',
        organizations: 'DescribeAccount DescribeOrganization DescribeOrganizationalUnit ListAWSServiceAccessForOrganization ListAccounts ListAccountsForParent ListChildren ListDelegatedAdministrators ListOrganizationalUnitsForParent ListParents ListRoots',
        rds: 'DescribeDBClusterSnapshotAttributes DescribeDBClusterSnapshots DescribeDBSnapshotAttributes DescribeDBSnapshots',
        s3: 'DescribeMultiRegionAccessPointOperation GetAccessPoint GetAccessPointPolicy GetAccessPointPolicyStatus GetAccountPublicAccessBlock GetBucketAcl GetBucketLocation GetBucketPolicy GetBucketPolicyStatus GetBucketPublicAccessBlock GetMultiRegionAccessPoint GetMultiRegionAccessPointPolicy GetMultiRegionAccessPointPolicyStatus ListAccessPoints ListAllMyBuckets ListMultiRegionAccessPoints',
        secretsmanager: 'DescribeSecret GetResourcePolicy ListSecrets',
        sns: 'GetTopicAttributes ListTopics',
    })),
    'aws-service-role/AutoScalingServiceRolePolicy': document(allow({
        ec2: 'AttachClassicLinkVpc CancelSpotInstanceRequests CreateFleet CreateReplaceRootVolumeTask CreateTags DeleteTags Describe* DetachClassicLinkVpc GetInstanceTypesFromInstanceRequirements GetSecurityGroupsForVpc ModifyInstanceAttribute RequestSpotInstances RunInstances StartInstances StopInstances TerminateInstances',
        elasticloadbalancing: 'Deregister* Describe* Register*',
        sns: 'Publish',
        ssm: 'GetParameters',
    }), allow({ iam: 'PassRole' }, { when: { StringLike: { 'iam:PassedToService': 'ec2.amazonaws.com*' } } }), allow({ iam: 'CreateServiceLinkedRole' }, { when: { StringEquals: { 'iam:AWSServiceName': 'spot.amazonaws.com' } } })),
    'aws-service-role/CloudTrailServiceRolePolicy': document(allow({
        cloudtrail: '*',
        organizations: 'DescribeAccount DescribeOrganization ListAWSServiceAccessForOrganization ListAccounts',
    }), allow({ organizations: 'ListDelegatedAdministrators' }, { when: { StringEquals: { 'organizations:ServicePrincipal': 'cloudtrail.amazonaws.com' } } }), allow({ glue: 'DeleteTable' }, {
        on: [
            'arn:*:glue:*:*:catalog',
            'arn:*:glue:*:*:database/aws:cloudtrail',
            'arn:*:glue:*:*:table/aws:cloudtrail/*',
        ],
        when: { StringEquals: { 'aws:ResourceAccount': '${aws:PrincipalAccount}' } },
    }), allow({ lakeformation: 'DeregisterResource' }, { when: { StringEquals: { 'aws:ResourceAccount': '${aws:PrincipalAccount}' } } })),
};
//# sourceMappingURL=service-linked-role-policies.js.map