import { allow, document } from './statements.js';
/** Policies for roles that services take on for an account, with the path `service-role/`. */
export const serviceRolePolicies = {
    'service-role/AWSCodeDeployRole': document(allow({
        ec2: 'DescribeInstanceStatus DescribeInstances TerminateInstances',
        elasticloadbalancing: 'DeregisterInstancesFromLoadBalancer DeregisterTargets DescribeInstanceHealth DescribeLoadBalancerAttributes DescribeLoadBalancers DescribeTargetGroupAttributes DescribeTargetGroups DescribeTargetHealth RegisterInstancesWithLoadBalancer RegisterTargets',
        sns: 'Publish',
    })),
    'service-role/AWSGlueServiceRole': document(allow({
        ec2: 'CreateNetworkInterface DeleteNetworkInterface DescribeNetworkInterfaces DescribeRouteTables DescribeSecurityGroups DescribeSubnets DescribeVpcAttribute DescribeVpcEndpoints',
        glue: '*',
        iam: 'GetRole GetRolePolicy ListRolePolicies',
        s3: 'GetBucketAcl GetBucketLocation ListAllMyBuckets ListBucket',
    }), allow({ s3: 'CreateBucket' }, { on: 'arn:aws:s3:::aws-glue-*' }), allow({ s3: 'DeleteObject GetObject PutObject' }, { on: ['arn:aws:s3:::aws-glue-*/*', 'arn:aws:s3:::*/*aws-glue-*/*'] }), allow({ s3: 'GetObject' }, { on: ['arn:aws:s3:::crawler-public*', 'arn:aws:s3:::aws-glue-*'] }), allow({ logs: 'CreateLogGroup CreateLogStream PutLogEvents' }, { on: 'arn:aws:logs:*:*:*:/aws-glue/*' }), allow({ ec2: 'CreateTags DeleteTags' }, {
        on: [
            'arn:aws:ec2:*:*:network-interface/*',
            'arn:aws:ec2:*:*:security-group/*',
            'arn:aws:ec2:*:*:instance/*',
        ],
        when: { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'aws-glue-service-resource' } },
    })),
    'service-role/AWSLambdaBasicExecutionRole': document(allow({ logs: 'CreateLogGroup CreateLogStream PutLogEvents' })),
    'service-role/AWSLambdaDynamoDBExecutionRole': document(allow({
        dynamodb: 'DescribeStream GetRecords GetShardIterator ListStreams',
        logs: 'CreateLogGroup CreateLogStream PutLogEvents',
    })),
    'service-role/AWSLambdaKinesisExecutionRole': document(allow({
        kinesis: 'DescribeStream DescribeStreamSummary GetRecords GetShardIterator ListShards ListStreams SubscribeToShard',
        logs: 'CreateLogGroup CreateLogStream PutLogEvents',
    })),
    'service-role/AWSLambdaRole': document(allow({ lambda: 'InvokeFunction' })),
    'service-role/AWSLambdaSQSQueueExecutionRole': document(allow({
        logs: 'CreateLogGroup CreateLogStream PutLogEvents',
        sqs: 'DeleteMessage GetQueueAttributes ReceiveMessage',
    })),
    'service-role/AWSLambdaVPCAccessExecutionRole': document(allow({
        ec2: 'AssignPrivateIpAddresses CreateNetworkInterface DeleteNetworkInterface DescribeNetworkInterfaces DescribeSubnets UnassignPrivateIpAddresses',
        logs: 'CreateLogGroup CreateLogStream PutLogEvents',
    })),
    'service-role/AmazonAPIGatewayPushToCloudWatchLogs': document(allow({
        logs: 'CreateLogGroup CreateLogStream DescribeLogGroups DescribeLogStreams FilterLogEvents GetLogEvents PutLogEvents',
    })),
    'service-role/AmazonEC2ContainerServiceforEC2Role': document(allow({
        ec2: 'DescribeTags',
        ecr: 'BatchCheckLayerAvailability BatchGetImage GetAuthorizationToken GetDownloadUrlForLayer',
        ecs: 'CreateCluster DeregisterContainerInstance DiscoverPollEndpoint Poll RegisterContainerInstance StartTelemetrySession Submit* UpdateContainerInstancesState',
        logs: 'CreateLogStream PutLogEvents',
    }), allow({ ecs: 'ListTagsForResource' }, { on: ['arn:aws:ecs:*:*:task/*/*', 'arn:aws:ecs:*:*:container-instance/*/*'] })),
    'service-role/AmazonEC2RoleforAWSCodeDeploy': document(allow({ s3: 'GetObject GetObjectVersion ListBucket' })),
    'service-role/AmazonEC2RoleforSSM': document(allow({
        ec2: 'DescribeInstanceStatus',
        logs: 'CreateLogGroup CreateLogStream DescribeLogGroups DescribeLogStreams PutLogEvents',
        s3: 'AbortMultipartUpload GetBucketLocation GetEncryptionConfiguration GetObject ListBucket ListBucketMultipartUploads ListMultipartUploadParts PutObject',
        ssm: 'DescribeAssociation DescribeDocument GetDeployablePatchSnapshotForInstance GetDocument GetManifest GetParameters ListAssociations ListInstanceAssociations PutComplianceItems PutConfigurePackageResult PutInventory UpdateAssociationStatus UpdateInstanceAssociationStatus UpdateInstanceInformation',
    })),
    'service-role/AmazonEC2SpotFleetTaggingRole': document(allow({
        ec2: 'CreateTags DescribeImages DescribeInstanceStatus DescribeSubnets RequestSpotInstances RunInstances TerminateInstances',
    }), allow({ iam: 'PassRole' }, {
        when: {
            StringEquals: { 'iam:PassedToService': ['ec2.amazonaws.com', 'ec2.amazonaws.com.cn'] },
        },
    }), allow({ elasticloadbalancing: 'RegisterInstancesWithLoadBalancer' }, { on: 'arn:aws:elasticloadbalancing:*:*:loadbalancer/*' }), allow({ elasticloadbalancing: 'RegisterTargets' }, { on: 'arn:aws:elasticloadbalancing:*:*:*/*' })),
    'service-role/AmazonECSTaskExecutionRolePolicy': document(allow({
        ecr: 'BatchCheckLayerAvailability BatchGetImage GetAuthorizationToken GetDownloadUrlForLayer',
        logs: 'CreateLogStream PutLogEvents',
    })),
    'service-role/AmazonRDSEnhancedMonitoringRole': document(allow({ logs: 'CreateLogGroup PutRetentionPolicy' }, { on: 'arn:aws:logs:*:*:log-group:RDS*' }), allow({ logs: 'CreateLogStream DescribeLogStreams GetLogEvents PutLogEvents' }, { on: 'arn:aws:logs:*:*:log-group:RDS*:log-stream:*' })),
    'service-role/AmazonSNSRole': document(allow({
        logs: 'CreateLogGroup CreateLogStream PutLogEvents PutMetricFilter PutRetentionPolicy',
    })),
    'service-role/AmazonSSMAutomationRole': document(allow({ lambda: 'InvokeFunction' }, { on: 'arn:aws:lambda:*:*:function:Automation*' }), allow({
        cloudformation: 'CreateStack DeleteStack DescribeStackEvents DescribeStacks TagResource UntagResource UpdateStack',
        ec2: 'CopyImage CreateImage CreateTags DeleteSnapshot DeleteTags DeregisterImage DescribeImages DescribeInstanceStatus DescribeTags RunInstances StartInstances StopInstances TerminateInstances',
        ssm: '*',
    }), allow({ sns: 'Publish' }, { on: 'arn:aws:sns:*:*:Automation*' }), allow({ ssmmessages: 'OpenDataChannel' }, { on: 'arn:*:ssm:*:*:session/*' })),
};
//# sourceMappingURL=service-role-policies.js.map