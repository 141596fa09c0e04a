import * as cloudfront from '@aws-sdk/client-cloudfront'
import * as cloudtrail from '@aws-sdk/client-cloudtrail'
import * as dynamodb from '@aws-sdk/client-dynamodb'
import * as ec2 from '@aws-sdk/client-ec2'
import * as elb from '@aws-sdk/client-elastic-load-balancing'
import * as elbv2 from '@aws-sdk/client-elastic-load-balancing-v2'
import * as iam from '@aws-sdk/client-iam'
import * as kms from '@aws-sdk/client-kms'
import * as lambda from '@aws-sdk/client-lambda'
import * as organizations from '@aws-sdk/client-organizations'
import * as rds from '@aws-sdk/client-rds'
import * as s3 from '@aws-sdk/client-s3'
import * as secretsmanager from '@aws-sdk/client-secrets-manager'
import * as ses from '@aws-sdk/client-ses'
import * as ssm from '@aws-sdk/client-ssm'
import * as sts from '@aws-sdk/client-sts'
import { rolesAnywhereSchemas } from '../../src/aws/commands/rolesanywhere-schemas.ts'
import type { Schema } from './schema-writer.ts'

/** An operation as a client of the SDK exports its schema. */
export type SdkOperation = readonly [9, string, string, unknown, Schema, Schema]

/** The schemas of all operations of a client. */
export function operationsOf(client: object): readonly SdkOperation[] {
  return Object.values(client).filter(
    (value): value is SdkOperation => Array.isArray(value) && value[0] === 9,
  )
}

/** The SDK's clients by the namespace that their commands name. */
export const clients: Readonly<Record<string, object>> = {
  cloudfront,
  cloudtrail,
  dynamodb,
  ec2,
  elasticloadbalancing: elb,
  elasticloadbalancingv2: elbv2,
  iam,
  kms,
  lambda,
  organizations,
  rds,
  rolesanywhere: rolesAnywhereSchemas,
  s3,
  secretsmanager,
  ses,
  ssm,
  sts,
}
