/** What services call the role that they act with (each service's own user guide). */
export const serviceLinkedRoleNames: Readonly<Record<string, string>> = {
  'access-analyzer.amazonaws.com': 'AWSServiceRoleForAccessAnalyzer',
  'autoscaling.amazonaws.com': 'AWSServiceRoleForAutoScaling',
  'backup.amazonaws.com': 'AWSServiceRoleForBackup',
  'batch.amazonaws.com': 'AWSServiceRoleForBatch',
  'cloudtrail.amazonaws.com': 'AWSServiceRoleForCloudTrail',
  'compute-optimizer.amazonaws.com': 'AWSServiceRoleForComputeOptimizer',
  'config.amazonaws.com': 'AWSServiceRoleForConfig',
  'dynamodb.application-autoscaling.amazonaws.com':
    'AWSServiceRoleForApplicationAutoScaling_DynamoDBTable',
  'ec2scheduled.amazonaws.com': 'AWSServiceRoleForEC2ScheduledInstances',
  'ecs.amazonaws.com': 'AWSServiceRoleForECS',
  'ecs.application-autoscaling.amazonaws.com': 'AWSServiceRoleForApplicationAutoScaling_ECSService',
  'eks-fargate.amazonaws.com': 'AWSServiceRoleForAmazonEKSForFargate',
  'eks-nodegroup.amazonaws.com': 'AWSServiceRoleForAmazonEKSNodegroup',
  'eks.amazonaws.com': 'AWSServiceRoleForAmazonEKS',
  'elasticache.amazonaws.com': 'AWSServiceRoleForElastiCache',
  'elasticloadbalancing.amazonaws.com': 'AWSServiceRoleForElasticLoadBalancing',
  'es.amazonaws.com': 'AWSServiceRoleForAmazonElasticsearchService',
  'events.amazonaws.com': 'AWSServiceRoleForCloudWatchEvents',
  'guardduty.amazonaws.com': 'AWSServiceRoleForAmazonGuardDuty',
  'inspector2.amazonaws.com': 'AWSServiceRoleForAmazonInspector2',
  'lambda.amazonaws.com': 'AWSServiceRoleForLambda',
  'macie.amazonaws.com': 'AWSServiceRoleForAmazonMacie',
  'malware-protection.guardduty.amazonaws.com': 'AWSServiceRoleForAmazonGuardDutyMalwareProtection',
  'opensearchservice.amazonaws.com': 'AWSServiceRoleForAmazonOpenSearchService',
  'ops.apigateway.amazonaws.com': 'AWSServiceRoleForAPIGateway',
  'organizations.amazonaws.com': 'AWSServiceRoleForOrganizations',
  'rds.amazonaws.com': 'AWSServiceRoleForRDS',
  'redshift.amazonaws.com': 'AWSServiceRoleForRedshift',
  'replication.ecr.amazonaws.com': 'AWSServiceRoleForECRReplication',
  'replicator.lambda.amazonaws.com': 'AWSServiceRoleForLambdaReplicator',
  'rolesanywhere.amazonaws.com': 'AWSServiceRoleForRolesAnywhere',
  'securityhub.amazonaws.com': 'AWSServiceRoleForSecurityHub',
  'spot.amazonaws.com': 'AWSServiceRoleForEC2Spot',
  'spotfleet.amazonaws.com': 'AWSServiceRoleForEC2SpotFleet',
  'ssm.amazonaws.com': 'AWSServiceRoleForAmazonSSM',
  'sso.amazonaws.com': 'AWSServiceRoleForSSO',
  'support.amazonaws.com': 'AWSServiceRoleForSupport',
  'transitgateway.amazonaws.com': 'AWSServiceRoleForVPCTransitGateway',
  'trustedadvisor.amazonaws.com': 'AWSServiceRoleForTrustedAdvisor',
}

/** Services that take a suffix, so that an account has several of their roles (Auto Scaling user guide). */
export const suffixedServices: ReadonlySet<string> = new Set(['autoscaling.amazonaws.com'])

/** The policies of such roles, those that are modelled. */
export const serviceLinkedRolePolicyNames: Readonly<Record<string, string>> = {
  'access-analyzer.amazonaws.com': 'AccessAnalyzerServiceRolePolicy',
  'autoscaling.amazonaws.com': 'AutoScalingServiceRolePolicy',
  'cloudtrail.amazonaws.com': 'CloudTrailServiceRolePolicy',
  'elasticloadbalancing.amazonaws.com': 'AWSElasticLoadBalancingServiceRolePolicy',
  'organizations.amazonaws.com': 'AWSOrganizationsServiceTrustPolicy',
  'rolesanywhere.amazonaws.com': 'AWSRolesAnywhereServicePolicy',
  'spot.amazonaws.com': 'AWSEC2SpotServiceRolePolicy',
  'trustedadvisor.amazonaws.com': 'AWSTrustedAdvisorServiceRolePolicy',
}
