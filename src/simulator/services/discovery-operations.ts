import type { Operation } from '../operation.ts'
import { cloudfrontOperations } from './cloudfront/cloudfront-operations.ts'
import { cloudtrailReadOperations } from './cloudtrail/cloudtrail-read-operations.ts'
import { cloudtrailTagOperations } from './cloudtrail/cloudtrail-tag-operations.ts'
import { cloudtrailWriteOperations } from './cloudtrail/cloudtrail-write-operations.ts'
import { dynamodbOperations } from './dynamodb/dynamodb-operations.ts'
import { ec2Operations } from './ec2/ec2-operations.ts'
import { elasticLoadBalancingOperations } from './elasticloadbalancing/elastic-load-balancing-operations.ts'
import { kmsOperations } from './kms/kms-operations.ts'
import { lambdaOperations } from './lambda/lambda-operations.ts'
import { organizationsOperations } from './organizations/organizations-operations.ts'
import { rdsOperations } from './rds/rds-operations.ts'
import { s3Operations } from './s3/s3-operations.ts'
import { secretsManagerOperations } from './secretsmanager/secrets-manager-operations.ts'
import { sesOperations } from './ses/ses-operations.ts'
import { signinOperations } from './signin/signin-operations.ts'
import { ssmOperations } from './ssm/ssm-operations.ts'

/** The services that attackers look around in, the trails that watch them, and the console's sign-in. */
export const discoveryOperations: readonly Operation[] = [
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
]
