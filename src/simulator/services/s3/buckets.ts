import type { Instant } from '../../../time/duration.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Input, OperationContext, Output, Permission } from '../../operation.ts'
import type { Policy } from '../../policy/policy.ts'
import { requiredText, textOf } from '../../read-input.ts'
import type { AccountState } from '../../state/account-state.ts'
import type { CloudState } from '../../state/cloud-state.ts'
import { stateSlot } from '../../state/state-slot.ts'
import { readResourcePolicy } from '../resource-policies.ts'

/** An object; versions are not kept, and refused by `object-versions.ts`. */
export interface S3Object {
  readonly key: string
  readonly body: Uint8Array
  readonly etag: string
  readonly modified: Instant
  readonly contentType: string
  readonly encryption: string
  readonly metadata: Readonly<Record<string, string>>
}

export interface Bucket {
  readonly name: string
  readonly region: string
  /** Number of the account that it belongs to. */
  readonly owner: string
  readonly created: Instant
  /** By key. */
  readonly objects: Map<string, S3Object>
  /** What is set of versioning, lifecycle, logging …, by the kind of `bucket-settings.ts`. */
  readonly settings: Map<string, Output>
  policy: Policy | undefined
  /** A canned list, as `x-amz-acl` names it. */
  acl: string
}

/** What a bucket begins with since April 2023: no public access. */
export const allBlocked: Output = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
}

interface Buckets {
  readonly byName: Map<string, Bucket>
  /** Names of deleted buckets of trails, so that they do not come back. */
  readonly gone: Set<string>
}

const statesOf = stateSlot((): Buckets => ({ byName: new Map(), gone: new Set() }))

/** Makes a bucket with AWS's defaults. */
export function newBucket(given: Pick<Bucket, 'name' | 'region' | 'owner' | 'created'>): Bucket {
  return {
    ...given,
    objects: new Map(),
    settings: new Map([['publicAccessBlock', allBlocked]]),
    policy: undefined,
    acl: 'private',
  }
}

/** The buckets of an account, by name: those that were made, and those that its trails deliver to. */
export function bucketsOf(account: AccountState, context: OperationContext): Map<string, Bucket> {
  const { byName, gone } = statesOf(account)
  for (const { s3BucketName: name } of account.trails.values()) {
    if (byName.has(name) || gone.has(name) || !name.includes(account.number)) continue
    const bucket = newBucket({
      name,
      region: 'us-east-1',
      owner: account.number,
      created: context.cloud.start,
    })
    bucket.policy = readResourcePolicy(
      trailPolicy(name, account.number),
      context,
      'MalformedPolicy',
    )
    byName.set(name, bucket)
  }
  return byName
}

/** Forgets a bucket. */
export function forgetBucket(account: AccountState, name: string): void {
  const state = statesOf(account)
  state.byName.delete(name)
  state.gone.add(name)
}

/** What CloudTrail needs of a bucket that it delivers to (its user guide gives the two statements). */
function trailPolicy(bucket: string, account: string): string {
  const Principal = { Service: 'cloudtrail.amazonaws.com' }
  const statements = [
    { Effect: 'Allow', Principal, Action: 's3:GetBucketAcl', Resource: `arn:aws:s3:::${bucket}` },
    {
      Effect: 'Allow',
      Principal,
      Action: 's3:PutObject',
      Resource: `arn:aws:s3:::${bucket}/AWSLogs/${account}/*`,
    },
  ]
  return JSON.stringify({ Version: '2012-10-17', Statement: statements })
}

/** The bucket of a name, whoever owns it: names are one space for all accounts. */
export function findBucket(name: string, context: OperationContext): Bucket | undefined {
  const accounts = accountsFrom(context.account, context.cloud)
  return accounts
    .map((account) => bucketsOf(account, context).get(name))
    .find((bucket) => bucket !== undefined)
}

function accountsFrom(own: AccountState, cloud: CloudState): readonly AccountState[] {
  return [own, ...[...cloud.accounts.values()].filter((one) => one !== own)]
}

/** The bucket that an input names.
 * @throws AwsFailure NoSuchBucket */
export function bucketNamed(input: Input, context: OperationContext): Bucket {
  const bucket = findBucket(requiredText(input, 'Bucket'), context)
  if (bucket !== undefined) return bucket
  throw new AwsFailure('NoSuchBucket', 'The specified bucket does not exist')
}

/** ARN of the bucket that an input names. An input that names none is refused when the call runs; its record is written all the same. */
export function bucketArn(input: Input): string {
  return `arn:aws:s3:::${textOf(input, 'Bucket') ?? ''}`
}

/** The policy of the bucket that an input names. Public access that is blocked leaves its own account alone. */
export function bucketPolicy(
  input: Input,
  context: OperationContext,
): Permission['resourcePolicy'] {
  const bucket = findBucket(requiredText(input, 'Bucket'), context)
  return bucket === undefined ? undefined : { owner: bucket.owner, policy: bucket.policy }
}
