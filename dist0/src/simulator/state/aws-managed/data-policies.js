import { allow, document } from './statements.js';
/** Policies of storage, databases, queues, keys and secrets. */
export const dataPolicies = {
    AWSKeyManagementServicePowerUser: document(allow({
        iam: 'ListGroups ListRoles ListUsers',
        kms: 'CreateAlias CreateKey DeleteAlias Describe* GenerateRandom Get* List* TagResource UntagResource',
    })),
    AmazonAPIGatewayAdministrator: document(allow({ apigateway: '*' }, { on: 'arn:aws:apigateway:*::/*' })),
    AmazonAPIGatewayInvokeFullAccess: document(allow({ 'execute-api': 'Invoke ManageConnections' }, { on: 'arn:aws:execute-api:*:*:*' })),
    AmazonBedrockReadOnly: document(allow({ bedrock: 'Get* List*' }), allow({
        sagemaker: 'DescribeEndpoint DescribeEndpointConfig DescribeInferenceComponent DescribeModel ListEndpoints ListTags',
    }, {
        on: [
            'arn:aws:sagemaker:*:*:endpoint/*',
            'arn:aws:sagemaker:*:*:endpoint-config/*',
            'arn:aws:sagemaker:*:*:model/*',
        ],
        when: { StringEquals: { 'aws:CalledViaLast': 'bedrock.amazonaws.com' } },
    }), allow({ sagemaker: 'DescribeHubContent' }, {
        on: [
            'arn:aws:sagemaker:*:aws:hub-content/SageMakerPublicHub/Model/*',
            'arn:aws:sagemaker:*:aws:hub/SageMakerPublicHub',
        ],
    }), allow({ sagemaker: 'ListHubContents' }, { on: 'arn:aws:sagemaker:*:aws:hub/SageMakerPublicHub' })),
    AmazonDynamoDBFullAccess: document(allow({
        dax: '*',
        dynamodb: '*',
        ec2: 'DescribeSecurityGroups DescribeSubnets DescribeVpcs',
        iam: 'GetRole ListRoles',
        kms: 'DescribeKey ListAliases',
        lambda: 'CreateEventSourceMapping CreateFunction DeleteEventSourceMapping DeleteFunction GetFunctionConfiguration ListEventSourceMappings ListFunctions',
        sns: 'CreateTopic DeleteTopic ListSubscriptions ListSubscriptionsByTopic ListTopics SetTopicAttributes Subscribe Unsubscribe',
    }), allow({ iam: 'PassRole' }, {
        when: {
            StringLike: {
                'iam:PassedToService': [
                    'application-autoscaling.amazonaws.com',
                    'application-autoscaling.amazonaws.com.cn',
                    'dax.amazonaws.com',
                ],
            },
        },
    }), allow({ iam: 'CreateServiceLinkedRole' }, {
        when: {
            StringEquals: {
                'iam:AWSServiceName': [
                    'replication.dynamodb.amazonaws.com',
                    'dax.amazonaws.com',
                    'dynamodb.application-autoscaling.amazonaws.com',
                    'contributorinsights.dynamodb.amazonaws.com',
                    'kinesisreplication.dynamodb.amazonaws.com',
                ],
            },
        },
    })),
    AmazonDynamoDBReadOnlyAccess: document(allow({
        dynamodb: 'BatchGetItem Describe* GetAbacStatus GetItem GetResourcePolicy List* PartiQLSelect Query Scan',
        ec2: 'DescribeSecurityGroups DescribeSubnets DescribeVpcs',
        iam: 'GetRole ListRoles',
        kms: 'DescribeKey ListAliases',
        lambda: 'GetFunctionConfiguration ListEventSourceMappings ListFunctions',
        sns: 'ListSubscriptionsByTopic ListTopics',
    })),
    AmazonKinesisFullAccess: document(allow({ kinesis: '*' })),
    AmazonRDSFullAccess: document(allow({
        ec2: 'DescribeAccountAttributes DescribeAvailabilityZones DescribeCoipPools DescribeInternetGateways DescribeLocalGatewayRouteTablePermissions DescribeLocalGatewayRouteTableVpcAssociations DescribeLocalGatewayRouteTables DescribeLocalGateways DescribeSecurityGroups DescribeSubnets DescribeVpcAttribute DescribeVpcs GetCoipPoolUsage',
        logs: 'DescribeLogStreams GetLogEvents',
        rds: '*',
        sns: 'ListSubscriptions ListTopics Publish',
    }), allow({ pi: '*' }, { on: ['arn:aws:pi:*:*:metrics/rds/*', 'arn:aws:pi:*:*:perf-reports/rds/*'] }), allow({ iam: 'CreateServiceLinkedRole' }, {
        when: {
            StringLike: {
                'iam:AWSServiceName': [
                    'rds.amazonaws.com',
                    'rds.application-autoscaling.amazonaws.com',
                ],
            },
        },
    })),
    AmazonRDSReadOnlyAccess: document(allow({
        cloudwatch: 'GetMetricData GetMetricStatistics ListMetrics',
        'devops-guru': 'GetResourceCollection',
        ec2: 'DescribeAccountAttributes DescribeAvailabilityZones DescribeInternetGateways DescribeSecurityGroups DescribeSubnets DescribeVpcAttribute DescribeVpcs',
        logs: 'DescribeLogStreams GetLogEvents',
        rds: 'Describe* ListTagsForResource',
    })),
    AmazonRoute53FullAccess: document(allow({
        cloudfront: 'GetConnectionGroup GetDistributionTenantByDomain ListDistributions',
        cloudwatch: 'DescribeAlarms GetMetricData GetMetricStatistics',
        ec2: 'DescribeRegions DescribeVpcEndpoints DescribeVpcs',
        elasticbeanstalk: 'DescribeEnvironments',
        elasticloadbalancing: 'DescribeLoadBalancers',
        es: 'DescribeDomains ListDomainNames',
        lightsail: 'GetContainerServices',
        route53: '*',
        route53domains: '*',
        s3: 'GetBucketLocation GetBucketWebsite ListBucket',
        sns: 'ListSubscriptionsByTopic ListTopics',
        tag: 'GetResources',
    }), allow({ apigateway: 'GET' }, { on: 'arn:aws:apigateway:*::/domainnames' })),
    AmazonS3FullAccess: document(allow({ s3: '*', 's3-object-lambda': '*' })),
    AmazonS3ReadOnlyAccess: document(allow({ s3: 'Describe* Get* List*', 's3-object-lambda': 'Get* List*' })),
    AmazonSESFullAccess: document(allow({ ses: '*' })),
    AmazonSESReadOnlyAccess: document(allow({ ses: 'BatchGetMetricData Get* List*' })),
    AmazonSNSFullAccess: document(allow({ sns: '*' }), allow({
        'sms-voice': 'CreateVerifiedDestinationNumber DeleteOptedOutNumber DeleteVerifiedDestinationNumber DescribeAccountAttributes DescribeOptedOutNumbers DescribePhoneNumbers DescribeSpendLimits DescribeVerifiedDestinationNumbers SendDestinationNumberVerificationCode SendTextMessage SetTextMessageSpendLimitOverride VerifyDestinationNumber',
    }, { when: { StringEquals: { 'aws:CalledViaLast': 'sns.amazonaws.com' } } })),
    AmazonSNSReadOnlyAccess: document(allow({
        sns: 'CheckIfPhoneNumberIsOptedOut GetDataProtectionPolicy GetEndpointAttributes GetPlatformApplicationAttributes GetSMSAttributes GetSMSSandboxAccountStatus GetSubscriptionAttributes GetTopicAttributes List*',
    }), allow({
        'sms-voice': 'DescribeAccountAttributes DescribeOptedOutNumbers DescribePhoneNumbers DescribeSpendLimits DescribeVerifiedDestinationNumbers',
    }, { when: { StringEquals: { 'aws:CalledViaLast': 'sns.amazonaws.com' } } })),
    AmazonSQSFullAccess: document(allow({ sqs: '*' })),
    AmazonSQSReadOnlyAccess: document(allow({
        sqs: 'GetQueueAttributes GetQueueUrl ListDeadLetterSourceQueues ListMessageMoveTasks ListQueueTags ListQueues',
    })),
    CloudFrontFullAccess: document(allow({ s3: 'ListAllMyBuckets' }, { on: 'arn:aws:s3:::*' }), allow({
        cloudfront: '*',
        'cloudfront-keyvaluestore': '*',
        ec2: 'DescribeInstances DescribeInternetGateways DescribeIpamPools GetIpamPoolCidrs',
        elasticloadbalancing: 'DescribeLoadBalancers',
        iam: 'ListServerCertificates',
    }), allow({ iam: 'ListRoles' }, { on: 'arn:aws:iam::*:*' })),
    CloudFrontReadOnlyAccess: document(allow({
        acm: 'DescribeCertificate ListCertificates',
        cloudfront: 'Describe* Get* List*',
        'cloudfront-keyvaluestore': 'Describe* Get* List*',
        ec2: 'DescribeIpamPools GetIpamPoolCidrs',
        iam: 'ListServerCertificates',
        pricingplanmanager: 'GetSubscription ListSubscriptions',
        route53: 'List*',
        waf: 'GetWebACL ListWebACLs',
        wafv2: 'GetWebACL ListWebACLs',
    })),
    SecretsManagerReadWrite: document(allow({
        ec2: 'DescribeSecurityGroups DescribeSubnets DescribeVpcs',
        kms: 'DescribeKey ListAliases ListKeys',
        lambda: 'ListFunctions',
        rds: 'DescribeDBClusters DescribeDBInstances',
        secretsmanager: '*',
    }), allow({
        lambda: 'AddPermission CreateFunction GetFunction InvokeFunction UpdateFunctionConfiguration',
    }, { on: 'arn:aws:lambda:*:*:function:SecretsManager*' }), allow({ s3: 'GetObject' }, {
        on: [
            'arn:aws:s3:::awsserverlessrepo-changesets*',
            'arn:aws:s3:::secrets-manager-rotation-apps-*/*',
        ],
    })),
};
//# sourceMappingURL=data-policies.js.map