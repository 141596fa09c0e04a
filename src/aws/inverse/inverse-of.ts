import { isReadOnly, namespaceOf } from '../namespaces.ts'
import { cloudtrailInverses } from './cloudtrail-inverses.ts'
import { ec2Inverses } from './ec2-inverses.ts'
import { iamInverses } from './iam-inverses.ts'
import type { Inverse } from './inverse.ts'
import { kmsInverses } from './kms-inverses.ts'
import { lambdaInverses } from './lambda-inverses.ts'
import { dynamodbInverses, organizationsInverses, sesInverses } from './other-inverses.ts'
import { rdsInverses } from './rds-inverses.ts'
import { rolesAnywhereInverses } from './rolesanywhere-inverses.ts'
import { s3Inverses } from './s3-inverses.ts'
import { secretsManagerInverses } from './secretsmanager-inverses.ts'
import { ssmInverses } from './ssm-inverses.ts'

const nothing: Inverse = { kind: 'nothing' }

const tables: Readonly<Record<string, Readonly<Record<string, Inverse>>>> = {
  iam: iamInverses,
  rolesanywhere: rolesAnywhereInverses,
  cloudtrail: cloudtrailInverses,
  ec2: ec2Inverses,
  kms: kmsInverses,
  lambda: lambdaInverses,
  dynamodb: dynamodbInverses,
  organizations: organizationsInverses,
  rds: rdsInverses,
  s3: s3Inverses,
  ses: sesInverses,
  secretsmanager: secretsManagerInverses,
  ssm: ssmInverses,
}

/** Services whose calls leave nothing behind but sessions that run out. */
const passing: ReadonlySet<string> = new Set(['sts', 'signin'])

/** How an operation is taken back; undefined for a mutating operation that the table does not know.
 * @example inverseOf('iam', 'CreateUser')?.kind // 'calls'
 * @throws TrailproofError NAMESPACE_UNKNOWN */
export function inverseOf(service: string, operation: string): Inverse | undefined {
  const known = tables[service]?.[operation]
  if (known !== undefined) return known
  return passing.has(service) || isReadOnly(namespaceOf(service), operation) ? nothing : undefined
}
