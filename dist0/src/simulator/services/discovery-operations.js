import { cloudfrontOperations } from './cloudfront/cloudfront-operations.js';
import { cloudtrailReadOperations } from './cloudtrail/cloudtrail-read-operations.js';
import { cloudtrailTagOperations } from './cloudtrail/cloudtrail-tag-operations.js';
import { cloudtrailWriteOperations } from './cloudtrail/cloudtrail-write-operations.js';
import { dynamodbOperations } from './dynamodb/dynamodb-operations.js';
import { ec2Operations } from './ec2/ec2-operations.js';
import { elasticLoadBalancingOperations } from './elasticloadbalancing/elastic-load-balancing-operations.js';
import { kmsOperations } from './kms/kms-operations.js';
import { lambdaOperations } from './lambda/lambda-operations.js';
import { organizationsOperations } from './organizations/organizations-operations.js';
import { rdsOperations } from './rds/rds-operations.js';
import { s3Operations } from './s3/s3-operations.js';
import { secretsManagerOperations } from './secretsmanager/secrets-manager-operations.js';
import { sesOperations } from './ses/ses-operations.js';
import { signinOperations } from './signin/signin-operations.js';
import { ssmOperations } from './ssm/ssm-operations.js';
/** The services that attackers look around in, the trails that watch them, and the console's sign-in. */
export const discoveryOperations = [
    ...cloudfrontOperations,
    ...cloudtrailReadOperations,
    ...cloudtrailTagOperations,
    ...cloudtrailWriteOperations,
    ...dynamodbOperations,
    ...ec2Operations,
    ...elasticLoadBalancingOperations,
    ...kmsOperations,
    ...lambdaOperations,
    ...organizationsOperations,
    ...rdsOperations,
    ...s3Operations,
    ...secretsManagerOperations,
    ...sesOperations,
    ...signinOperations,
    ...ssmOperations,
];
//# sourceMappingURL=discovery-operations.js.map