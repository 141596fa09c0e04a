import type { Operation } from '../operation.ts'
import { cloudfrontOperations } from './cloudfront/operations.ts'
import { cloudtrailReadOperations } from './cloudtrail/read-operations.ts'
import { cloudtrailWriteOperations } from './cloudtrail/write-operations.ts'
import { dynamodbOperations } from './dynamodb/operations.ts'
import { ec2Operations } from './ec2/operations.ts'
import { elasticLoadBalancingOperations } from './elasticloadbalancing/operations.ts'
import { kmsOperations } from './kms/operations.ts'
import { lambdaOperations } from './lambda/operations.ts'
import { organizationsOperations } from './organizations/operations.ts'
import { rdsOperations } from './rds/operations.ts'
import { s3Operations } from './s3/operations.ts'
import { sesOperations } from './ses/operations.ts'
import { signinOperations } from './signin/operations.ts'

/** The services that attackers look around in, the trails that watch them, and the console's sign-in. */
export const discoveryOperations: readonly Operation[] = [
  ...cloudfrontOperations,
  ...cloudtrailReadOperations,
  ...cloudtrailWriteOperations,
  ...dynamodbOperations,
  ...ec2Operations,
  ...elasticLoadBalancingOperations,
  ...kmsOperations,
  ...lambdaOperations,
  ...organizationsOperations,
  ...rdsOperations,
  ...s3Operations,
  ...sesOperations,
  ...signinOperations,
]
