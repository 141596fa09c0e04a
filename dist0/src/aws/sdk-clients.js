/** The SDK clients that come with this package. */
export const sdkClients = [
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
];
//# sourceMappingURL=sdk-clients.js.map