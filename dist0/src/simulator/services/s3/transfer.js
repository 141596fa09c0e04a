import { s3HostId } from '../../../aws/ids.js';
import { textOf } from '../../read-input.js';
import { findBucket } from './buckets.js';
/** What S3 logs of a request beside its parameters: how it was signed and how much went either way. */
export function transfer(context, bytes) {
    return {
        SignatureVersion: 'SigV4',
        CipherSuite: context.call.actor.client.tls.cipherSuite,
        bytesTransferredIn: bytes.in ?? 0,
        AuthenticationMethod: 'AuthHeader',
        'x-amz-id-2': s3HostId(context.chance),
        bytesTransferredOut: bytes.out,
    };
}
/** The bucket among a record's resources; undefined for one that does not exist. */
export function bucketResource(input, context) {
    const bucket = findBucket(textOf(input, 'Bucket') ?? '', context);
    if (bucket === undefined)
        return undefined;
    const ARN = `arn:aws:s3:::${bucket.name}`;
    return [{ accountId: bucket.owner, type: 'AWS::S3::Bucket', ARN }];
}
//# sourceMappingURL=transfer.js.map