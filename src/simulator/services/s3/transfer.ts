import { s3HostId } from '../../../aws/ids.ts'
import type { JsonObject } from '../../../cloudtrail/record.ts'
import type { Input, OperationContext, RecordParts } from '../../operation.ts'
import { textOf } from '../../read-input.ts'
import { findBucket } from './buckets.ts'

/** What S3 logs of a request beside its parameters: how it was signed and how much went either way. */
export function transfer(
  context: OperationContext,
  bytes: { readonly in?: number; readonly out: number },
): JsonObject {
  return {
    SignatureVersion: 'SigV4',
    CipherSuite: context.call.actor.client.tls.cipherSuite,
    bytesTransferredIn: bytes.in ?? 0,
    AuthenticationMethod: 'AuthHeader',
    'x-amz-id-2': s3HostId(context.chance),
    bytesTransferredOut: bytes.out,
  }
}

/** The bucket among a record's resources; undefined for one that does not exist. */
export function bucketResource(input: Input, context: OperationContext): RecordParts['resources'] {
  const bucket = findBucket(textOf(input, 'Bucket') ?? '', context)
  if (bucket === undefined) return undefined
  const ARN = `arn:aws:s3:::${bucket.name}`
  return [{ accountId: bucket.owner, type: 'AWS::S3::Bucket', ARN }]
}
