import type { JsonObject } from '../cloudtrail/record.ts';
import { type Members } from './members.ts';
/** The host that a call to S3 goes to: the bucket's own, or the service's for ListBuckets.
 * @example s3Host('eu-west-1', { Bucket: 'logs' }) // 'logs.s3.eu-west-1.amazonaws.com' */
export declare function s3Host(region: string, input: Members): string;
/** Writes requestParameters as S3 does: bucket, host, the sub-resource asked for, headers, and what travels in the body.
 * @example s3Request({ operation: 'GetBucketAcl', input: { Bucket: 'logs' }, region: 'us-east-1' })
 * // { bucketName: 'logs', Host: 'logs.s3.amazonaws.com', acl: '' } */
export declare function s3Request(call: {
    readonly operation: string;
    readonly input: Members;
    readonly region: string;
}): JsonObject;
