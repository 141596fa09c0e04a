import type { JsonObject } from '../cloudtrail/record.ts'

/** The query key by which S3 tells a bucket's sub-resources apart; CloudTrail logs it as a parameter with an empty value. */
const subResource: Readonly<Record<string, string>> = {
  GetBucketAcl: 'acl',
  GetBucketEncryption: 'encryption',
  GetBucketLocation: 'location',
  GetBucketLogging: 'logging',
  GetBucketPolicy: 'policy',
  GetBucketPolicyStatus: 'policyStatus',
  GetBucketTagging: 'tagging',
  GetBucketVersioning: 'versioning',
  GetPublicAccessBlock: 'publicAccessBlock',
}

/** The host that a call to S3 goes to: the bucket's own, or the service's for ListBuckets.
 * @example s3Host('eu-west-1', { Bucket: 'logs' }) // 'logs.s3.eu-west-1.amazonaws.com' */
export function s3Host(region: string, input: Readonly<Record<string, unknown>>): string {
  const bucket = input['Bucket']
  const service = region === 'us-east-1' ? 's3.amazonaws.com' : `s3.${region}.amazonaws.com`
  return typeof bucket === 'string' ? `${bucket}.${service}` : service
}

/** Writes requestParameters as S3 does: bucket, host, and the sub-resource asked for.
 * @example s3Request({ operation: 'GetBucketAcl', input: { Bucket: 'logs' }, region: 'us-east-1' })
 * // { bucketName: 'logs', Host: 'logs.s3.amazonaws.com', acl: '' } */
export function s3Request(call: {
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
  readonly region: string
}): JsonObject {
  const bucket = call.input['Bucket']
  const key = subResource[call.operation]
  return {
    ...(typeof bucket === 'string' ? { bucketName: bucket } : {}),
    Host: s3Host(call.region, call.input),
    ...(key === undefined ? {} : { [key]: '' }),
  }
}
