import { allow, document } from './statements.js';
/** Policies of EC2, VPC, Lambda, containers and CloudFormation. */
export const computePolicies = {
    'AdministratorAccess-Amplify': document(allow({
        amplify: '*',
        appsync: '*',
        cloudformation: '*',
        'cognito-idp': '*',
        iam: 'AttachRolePolicy CreateRole DeleteRole GetRole PassRole',
        lambda: '*',
        s3: '*',
    })),
    AWSCloudFormationFullAccess: document(allow({ cloudformation: '*' })),
    AWSCloudFormationReadOnlyAccess: document(allow({
        cloudformation: 'BatchDescribe* Describe* Detect* EstimateTemplateCost Get* List* ValidateTemplate',
    })),
    AWSElasticBeanstalkWebTier: document(allow({ s3: 'Get* List* PutObject' }, { on: ['arn:aws:s3:::elasticbeanstalk-*', 'arn:aws:s3:::elasticbeanstalk-*/*'] }), allow({
        'aws-marketplace': 'Subscribe Unsubscribe ViewSubscriptions',
        bedrock: 'ListFoundationModels',
        elasticbeanstalk: 'DescribeEnvironmentHealth DescribeEvents',
        xray: 'GetSamplingRules GetSamplingStatisticSummaries GetSamplingTargets PutTelemetryRecords PutTraceSegments',
    }), allow({ logs: 'CreateLogStream DescribeLogGroups DescribeLogStreams PutLogEvents' }, { on: 'arn:aws:logs:*:*:log-group:/aws/elasticbeanstalk*' }), allow({ elasticbeanstalk: 'PutInstanceStatistics' }, {
        on: [
            'arn:aws:elasticbeanstalk:*:*:application/*',
            'arn:aws:elasticbeanstalk:*:*:environment/*',
        ],
    }), allow({ bedrock: 'InvokeModel' }, {
        on: [
            'arn:aws:bedrock:*::foundation-model/anthropic.claude-*',
            'arn:aws:bedrock:*::foundation-model/amazon.nova-*',
        ],
    }), allow({ bedrock: 'InvokeModel' }, {
        on: [
            'arn:aws:bedrock:*:*:inference-profile/*anthropic.claude-*',
            'arn:aws:bedrock:*:*:inference-profile/*amazon.nova-*',
        ],
        when: { StringEquals: { 'aws:ResourceAccount': '${aws:PrincipalAccount}' } },
    })),
    AWSLambdaExecute: document(allow({ logs: '*' }, { on: 'arn:aws:logs:*:*:*' }), allow({ s3: 'GetObject PutObject' }, { on: 'arn:aws:s3:::*' })),
    AWSLambda_FullAccess: document(allow({
        ec2: 'DescribeSecurityGroups DescribeSubnets DescribeVpcs',
        iam: 'GetPolicy GetPolicyVersion GetRole GetRolePolicy ListAttachedRolePolicies ListRolePolicies ListRoles',
        kms: 'DescribeKey ListAliases',
        lambda: '*',
        logs: 'DescribeLogGroups',
    }), allow({ iam: 'PassRole' }, { when: { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } } }), allow({ logs: 'DescribeLogStreams FilterLogEvents GetLogEvents StartLiveTail StopLiveTail' }, { on: 'arn:aws:logs:*:*:log-group:/aws/lambda/*' }), allow({ iam: 'CreateServiceLinkedRole' }, {
        on: 'arn:aws:iam::*:role/aws-service-role/lambda.amazonaws.com/AWSServiceRoleForLambda',
        when: { StringEquals: { 'iam:AWSServiceName': 'lambda.amazonaws.com' } },
    })),
    AWSLambda_ReadOnlyAccess: document(allow({
        ec2: 'DescribeSecurityGroups DescribeSubnets DescribeVpcs',
        iam: 'GetPolicy GetPolicyVersion GetRole GetRolePolicy ListAttachedRolePolicies ListRolePolicies ListRoles',
        kms: 'ListAliases',
        lambda: 'Get* List*',
        logs: 'DescribeLogGroups',
    }), allow({
        logs: 'DescribeLogStreams DescribeQueries FilterLogEvents GetLogEvents GetLogGroupFields GetLogRecord GetQueryResults StartLiveTail StartQuery StopLiveTail StopQuery',
    }, { on: 'arn:aws:logs:*:*:log-group:/aws/lambda/*' })),
    AWSStepFunctionsFullAccess: document(allow({ states: '*' })),
    AmazonEC2ContainerRegistryFullAccess: document(allow({ cloudtrail: 'LookupEvents', ecr: '*' }), allow({ iam: 'CreateServiceLinkedRole' }, { when: { StringEquals: { 'iam:AWSServiceName': 'replication.ecr.amazonaws.com' } } })),
    AmazonEC2ContainerRegistryPowerUser: document(allow({
        ecr: 'BatchCheckLayerAvailability BatchGetImage CompleteLayerUpload DescribeImageScanFindings DescribeImages DescribeRepositories GetAuthorizationToken GetDownloadUrlForLayer GetLifecyclePolicy GetLifecyclePolicyPreview GetRepositoryPolicy InitiateLayerUpload ListImages ListTagsForResource PutImage UploadLayerPart',
    })),
    AmazonEC2ContainerRegistryReadOnly: document(allow({
        ecr: 'BatchCheckLayerAvailability BatchGetImage DescribeImageScanFindings DescribeImages DescribeRepositories GetAuthorizationToken GetDownloadUrlForLayer GetLifecyclePolicy GetLifecyclePolicyPreview GetRepositoryPolicy ListImages ListTagsForResource',
    })),
    AmazonEC2FullAccess: document(allow({ autoscaling: '*', cloudwatch: '*', ec2: '*', elasticloadbalancing: '*' }), allow({ iam: 'CreateServiceLinkedRole' }, {
        when: {
            StringEquals: {
                'iam:AWSServiceName': [
                    'autoscaling.amazonaws.com',
                    'ec2scheduled.amazonaws.com',
                    'elasticloadbalancing.amazonaws.com',
                    'spot.amazonaws.com',
                    'spotfleet.amazonaws.com',
                    'transitgateway.amazonaws.com',
                ],
            },
        },
    })),
    AmazonEC2ReadOnlyAccess: document(allow({
        autoscaling: 'Describe*',
        cloudwatch: 'Describe* GetMetricStatistics ListMetrics',
        ec2: 'Describe* GetSecurityGroupsForVpc',
        elasticloadbalancing: 'Describe*',
    })),
    AmazonEKSWorkerNodePolicy: document(allow({
        ec2: 'DescribeInstanceTypes DescribeInstances DescribeRouteTables DescribeSecurityGroups DescribeSubnets DescribeVolumes DescribeVolumesModifications DescribeVpcs',
        eks: 'DescribeCluster',
        'eks-auth': 'AssumeRoleForPodIdentity',
    })),
    AmazonEKS_CNI_Policy: document(allow({
        ec2: 'AssignPrivateIpAddresses AttachNetworkInterface CreateNetworkInterface DeleteNetworkInterface DescribeInstanceTypes DescribeInstances DescribeNetworkInterfaces DescribeSecurityGroups DescribeSubnets DescribeTags DetachNetworkInterface ModifyNetworkInterfaceAttribute UnassignPrivateIpAddresses',
    }), allow({ ec2: 'CreateTags' }, { on: 'arn:aws:ec2:*:*:network-interface/*' })),
    AmazonVPCFullAccess: document(allow({
        ec2: 'AcceptVpcEndpointConnections AcceptVpcPeeringConnection AllocateAddress AssignIpv6Addresses AssignPrivateIpAddresses AssociateAddress AssociateDhcpOptions AssociateRouteTable AssociateSecurityGroupVpc AssociateSubnetCidrBlock AssociateVpcCidrBlock AttachClassicLinkVpc AttachInternetGateway AttachNetworkInterface AttachVpnGateway AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress CreateCarrierGateway CreateCustomerGateway CreateDefaultSubnet CreateDefaultVpc CreateDhcpOptions CreateEgressOnlyInternetGateway CreateFlowLogs CreateInternetGateway CreateLocalGatewayRouteTableVpcAssociation CreateNatGateway CreateNetworkAcl CreateNetworkAclEntry CreateNetworkInterface CreateNetworkInterfacePermission CreateRoute CreateRouteTable CreateSecurityGroup CreateSubnet CreateTags CreateVpc CreateVpcEndpoint CreateVpcEndpointConnectionNotification CreateVpcEndpointServiceConfiguration CreateVpcPeeringConnection CreateVpnConnection CreateVpnConnectionRoute CreateVpnGateway DeleteCarrierGateway DeleteCustomerGateway DeleteDhcpOptions DeleteEgressOnlyInternetGateway DeleteFlowLogs DeleteInternetGateway DeleteLocalGatewayRouteTableVpcAssociation DeleteNatGateway DeleteNetworkAcl DeleteNetworkAclEntry DeleteNetworkInterface DeleteNetworkInterfacePermission DeleteRoute DeleteRouteTable DeleteSecurityGroup DeleteSubnet DeleteTags DeleteVpc DeleteVpcEndpointConnectionNotifications DeleteVpcEndpointServiceConfigurations DeleteVpcEndpoints DeleteVpcPeeringConnection DeleteVpnConnection DeleteVpnConnectionRoute DeleteVpnGateway DescribeAccountAttributes DescribeAddresses DescribeAvailabilityZones DescribeCarrierGateways DescribeClassicLinkInstances DescribeCustomerGateways DescribeDhcpOptions DescribeEgressOnlyInternetGateways DescribeFlowLogs DescribeInstances DescribeInternetGateways DescribeIpv6Pools DescribeKeyPairs DescribeLocalGatewayRouteTableVpcAssociations DescribeLocalGatewayRouteTables DescribeMovingAddresses DescribeNatGateways DescribeNetworkAcls DescribeNetworkInterfaceAttribute DescribeNetworkInterfacePermissions DescribeNetworkInterfaces DescribePrefixLists DescribeRouteTables DescribeSecurityGroupReferences DescribeSecurityGroupRules DescribeSecurityGroupVpcAssociations DescribeSecurityGroups DescribeStaleSecurityGroups DescribeSubnets DescribeTags DescribeVpcAttribute DescribeVpcClassicLink DescribeVpcClassicLinkDnsSupport DescribeVpcEndpointConnectionNotifications DescribeVpcEndpointConnections DescribeVpcEndpointServiceConfigurations DescribeVpcEndpointServicePermissions DescribeVpcEndpointServices DescribeVpcEndpoints DescribeVpcPeeringConnections DescribeVpcs DescribeVpnConnections DescribeVpnGateways DetachClassicLinkVpc DetachInternetGateway DetachNetworkInterface DetachVpnGateway DisableVgwRoutePropagation DisableVpcClassicLink DisableVpcClassicLinkDnsSupport DisassociateAddress DisassociateRouteTable DisassociateSecurityGroupVpc DisassociateSubnetCidrBlock DisassociateVpcCidrBlock EnableVgwRoutePropagation EnableVpcClassicLink EnableVpcClassicLinkDnsSupport GetSecurityGroupsForVpc ModifyNetworkInterfaceAttribute ModifySecurityGroupRules ModifySubnetAttribute ModifyVpcAttribute ModifyVpcEndpoint ModifyVpcEndpointConnectionNotification ModifyVpcEndpointServiceConfiguration ModifyVpcEndpointServicePermissions ModifyVpcPeeringConnectionOptions ModifyVpcTenancy MoveAddressToVpc RejectVpcEndpointConnections RejectVpcPeeringConnection ReleaseAddress ReplaceNetworkAclAssociation ReplaceNetworkAclEntry ReplaceRoute ReplaceRouteTableAssociation ResetNetworkInterfaceAttribute RestoreAddressToClassic RevokeSecurityGroupEgress RevokeSecurityGroupIngress UnassignIpv6Addresses UnassignPrivateIpAddresses UpdateSecurityGroupRuleDescriptionsEgress UpdateSecurityGroupRuleDescriptionsIngress',
    })),
    AmazonVPCReadOnlyAccess: document(allow({
        ec2: 'DescribeAccountAttributes DescribeAddresses DescribeCarrierGateways DescribeClassicLinkInstances DescribeCustomerGateways DescribeDhcpOptions DescribeEgressOnlyInternetGateways DescribeFlowLogs DescribeInternetGateways DescribeLocalGatewayRouteTableVpcAssociations DescribeLocalGatewayRouteTables DescribeMovingAddresses DescribeNatGateways DescribeNetworkAcls DescribeNetworkInterfaceAttribute DescribeNetworkInterfacePermissions DescribeNetworkInterfaces DescribePrefixLists DescribeRouteTables DescribeSecurityGroupReferences DescribeSecurityGroupRules DescribeSecurityGroupVpcAssociations DescribeSecurityGroups DescribeStaleSecurityGroups DescribeSubnets DescribeTags DescribeVpcAttribute DescribeVpcClassicLink DescribeVpcClassicLinkDnsSupport DescribeVpcEndpointConnectionNotifications DescribeVpcEndpointConnections DescribeVpcEndpointServiceConfigurations DescribeVpcEndpointServicePermissions DescribeVpcEndpointServices DescribeVpcEndpoints DescribeVpcPeeringConnections DescribeVpcs DescribeVpnConnections DescribeVpnGateways GetSecurityGroupsForVpc',
    })),
    AutoScalingFullAccess: document(allow({
        autoscaling: '*',
        cloudwatch: 'PutMetricAlarm',
        ec2: 'DescribeAccountAttributes DescribeAvailabilityZones DescribeImages DescribeInstanceAttribute DescribeInstances DescribeKeyPairs DescribeLaunchTemplateVersions DescribePlacementGroups DescribeSecurityGroups DescribeSpotInstanceRequests DescribeSubnets DescribeVpcClassicLink',
        elasticloadbalancing: 'DescribeLoadBalancers DescribeTargetGroups',
    }), allow({ iam: 'CreateServiceLinkedRole' }, { when: { StringEquals: { 'iam:AWSServiceName': 'autoscaling.amazonaws.com' } } })),
    ElasticLoadBalancingFullAccess: document(allow({
        'arc-zonal-shift': 'ListManagedResources ListZonalShifts',
        'cognito-idp': 'DescribeUserPoolClient',
        ec2: 'DescribeAccountAttributes DescribeAddresses DescribeAvailabilityZones DescribeClassicLinkInstances DescribeCoipPools DescribeInstances DescribeInternetGateways DescribeNetworkInterfaces DescribeRouteTables DescribeSecurityGroups DescribeSubnets DescribeVpcClassicLink DescribeVpcPeeringConnections DescribeVpcs GetCoipPoolUsage GetSecurityGroupsForVpc',
        elasticloadbalancing: '*',
    }), allow({ iam: 'CreateServiceLinkedRole' }, { when: { StringEquals: { 'iam:AWSServiceName': 'elasticloadbalancing.amazonaws.com' } } }), allow({ 'arc-zonal-shift': '*' }, { on: 'arn:aws:elasticloadbalancing:*:*:loadbalancer/*' })),
    ElasticLoadBalancingReadOnly: document(allow({
        'arc-zonal-shift': 'ListManagedResources ListZonalShifts',
        ec2: 'DescribeClassicLinkInstances DescribeInstances DescribeSecurityGroups',
        elasticloadbalancing: 'Describe* Get*',
    }), allow({ 'arc-zonal-shift': 'GetManagedResource' }, { on: 'arn:aws:elasticloadbalancing:*:*:loadbalancer/*' })),
};
//# sourceMappingURL=compute-policies.js.map