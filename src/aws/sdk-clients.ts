/** The SDK clients that come with this package. */
export const sdkClients: readonly string[] = [
  'cloudfront',
  'cloudtrail',
  'dynamodb',
  'ec2',
  'elastic-load-balancing',
  'elastic-load-balancing-v2',
  'iam',
  'kms',
  'lambda',
  'organizations',
  'rds',
  's3',
  'secrets-manager',
  'ses',
  'ssm',
  'sts',
]
