import { s3HostId } from '../../../aws/ids.ts'
import type { JsonObject } from '../../../cloudtrail/record.ts'
import { AwsFailure } from '../../aws-failure.ts'
import { requiredText, textOf } from '../../read-input.ts'
import type { Input, Operation, OperationContext, Output } from '../../operation.ts'
import { serviceCalls, type ServiceCall } from '../service-call.ts'

/** S3's read-only calls on buckets. The buckets of an account are those that its trails deliver to. */
export const s3Operations: readonly Operation[] = serviceCalls('s3', [
  {
    name: 'ListBuckets',
    action: 's3:ListAllMyBuckets',
    run: listBuckets,
    record: ({ context }) => ({ additionalEventData: transfer(context, 512) }),
  },
  bucketCall('GetBucketAcl', (_, context) => ({
    Owner: { ID: ownerId(context) },
    Grants: [
      { Grantee: { ID: ownerId(context), Type: 'CanonicalUser' }, Permission: 'FULL_CONTROL' },
    ],
  })),
  bucketCall('GetBucketEncryption', encryption, 's3:GetEncryptionConfiguration'),
  bucketCall('GetBucketLocation', () => ({})),
  bucketCall('GetBucketLogging', () => ({})),
  bucketCall('GetBucketPolicy', trailPolicy),
  bucketCall('GetBucketPolicyStatus', () => ({ PolicyStatus: { IsPublic: false } })),
  bucketCall('GetBucketTagging', () => {
    throw new AwsFailure('NoSuchTagSet', 'The TagSet does not exist')
  }),
  bucketCall('GetBucketVersioning', () => ({})),
  bucketCall('GetPublicAccessBlock', publicAccessBlock, 's3:GetBucketPublicAccessBlock'),
])

/** Names of the account's buckets. */
function bucketsOf(context: OperationContext): ReadonlySet<string> {
  return new Set([...context.account.trails.values()].map((trail) => trail.s3BucketName))
}

function listBuckets(_: Input, context: OperationContext): Output {
  const created = new Date(context.cloud.start)
  return {
    Buckets: [...bucketsOf(context)].map((Name) => ({ Name, CreationDate: created })),
    Owner: { ID: ownerId(context) },
  }
}

function bucketCall(
  name: string,
  answer: (bucket: string, context: OperationContext) => Output,
  action?: string,
): ServiceCall {
  return {
    name,
    action,
    resource: (input) => `arn:aws:s3:::${requiredText(input, 'Bucket')}`,
    run: (input, context) => {
      const bucket = requiredText(input, 'Bucket')
      if (bucketsOf(context).has(bucket)) return answer(bucket, context)
      throw new AwsFailure('NoSuchBucket', 'The specified bucket does not exist')
    },
    record: ({ input, context }) => {
      const bucket = textOf(input, 'Bucket') ?? ''
      return {
        // S3 calls the operation GetPublicAccessBlock, CloudTrail does not.
        ...(name === 'GetPublicAccessBlock' ? { eventName: 'GetBucketPublicAccessBlock' } : {}),
        additionalEventData: transfer(context, 480),
        resources: bucketsOf(context).has(bucket)
          ? [
              {
                accountId: context.account.number,
                type: 'AWS::S3::Bucket',
                ARN: `arn:aws:s3:::${bucket}`,
              },
            ]
          : undefined,
      }
    },
  }
}

function encryption(): Output {
  const rule = {
    ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' },
    BucketKeyEnabled: false,
  }
  return { ServerSideEncryptionConfiguration: { Rules: [rule] } }
}

function publicAccessBlock(): Output {
  return {
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      IgnorePublicAcls: true,
      BlockPublicPolicy: true,
      RestrictPublicBuckets: true,
    },
  }
}

/** What CloudTrail needs of a bucket that it delivers to (its user guide gives the two statements). */
function trailPolicy(bucket: string, context: OperationContext): Output {
  const Principal = { Service: 'cloudtrail.amazonaws.com' }
  const statements = [
    { Effect: 'Allow', Principal, Action: 's3:GetBucketAcl', Resource: `arn:aws:s3:::${bucket}` },
    {
      Effect: 'Allow',
      Principal,
      Action: 's3:PutObject',
      Resource: `arn:aws:s3:::${bucket}/AWSLogs/${context.account.number}/*`,
    },
  ]
  return { Policy: JSON.stringify({ Version: '2012-10-17', Statement: statements }) }
}

// A canonical user id has 64 hexadecimal digits and follows from the account.
const ownerId = (context: OperationContext): string => context.account.number.repeat(6).slice(0, 64)

function transfer(context: OperationContext, size: number): JsonObject {
  return {
    SignatureVersion: 'SigV4',
    CipherSuite: context.call.actor.client.tls.cipherSuite,
    bytesTransferredIn: 0,
    AuthenticationMethod: 'AuthHeader',
    'x-amz-id-2': s3HostId(context.chance),
    bytesTransferredOut: size + context.chance.below(64),
  }
}
