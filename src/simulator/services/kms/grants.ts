import type { Instant } from '../../../time/duration.ts'
import type { OperationContext } from '../../operation.ts'
import type { Policy } from '../../policy/policy.ts'
import { readResourcePolicy } from '../resource-policies.ts'
import type { KmsKey } from './keys.ts'

/** Leave to use a key that stands beside its policy. */
export interface Grant {
  readonly id: string
  readonly name: string | undefined
  /** ARN, or the name of a service. */
  readonly grantee: string
  readonly retiring: string | undefined
  readonly operations: readonly string[]
  /** What the encryption context must hold. */
  readonly context: Readonly<Record<string, string>>
  readonly constraints: Readonly<Record<string, unknown>> | undefined
  readonly created: Instant
  readonly issuer: string
}

/** The policy of a key with what its grants allow: who has a grant is allowed by name.
 * @throws AwsFailure InvalidArnException for a grantee that is not there */
export function policyWithGrants(key: KmsKey, context: OperationContext): Policy {
  if (key.grants.size === 0) return key.policy
  const text = JSON.stringify({
    Version: '2012-10-17',
    Statement: [...key.grants.values()].map(statementOf),
  })
  const added = readResourcePolicy(text, context, 'InvalidArnException')
  return { ...key.policy, statements: [...key.policy.statements, ...added.statements] }
}

function statementOf({ grantee, operations, context }: Grant) {
  const pairs = Object.entries(context).map(
    ([key, value]) => [`kms:EncryptionContext:${key}`, value] as const,
  )
  return {
    Effect: 'Allow',
    Principal: grantee.startsWith('arn:') ? { AWS: grantee } : { Service: grantee },
    Action: operations.map((operation) => `kms:${operation}`),
    Resource: '*',
    ...(pairs.length === 0 ? {} : { Condition: { StringEquals: Object.fromEntries(pairs) } }),
  }
}
