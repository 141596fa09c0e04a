import { hexDigits, s3HostId } from '../../aws/ids.js';
import { action } from '../action.js';
const additional = (bytesIn, most) => ({ chance }) => ({
    SignatureVersion: 'SigV4',
    CipherSuite: 'TLS_AES_128_GCM_SHA256',
    bytesTransferredIn: bytesIn === 0 ? 0 : chance.below(bytesIn),
    AuthenticationMethod: 'AuthHeader',
    'x-amz-id-2': s3HostId(chance),
    bytesTransferredOut: chance.below(most),
});
const hostOf = (bucket) => `${bucket}.s3.eu-central-1.amazonaws.com`;
/** ListBuckets. */
export const listBuckets = action('s3', 'ListBuckets', {
    request: { Host: 's3.amazonaws.com' },
    additional: additional(0, 4_000),
});
const settings = [
    ['GetBucketLocation', 'location'],
    ['GetBucketAcl', 'acl'],
    ['GetBucketVersioning', 'versioning'],
    ['GetBucketPublicAccessBlock', 'publicAccessBlock'],
    ['GetBucketEncryption', 'encryption'],
    ['GetBucketLogging', 'logging'],
    ['GetBucketPolicy', 'policy', missing('NoSuchBucketPolicy', 'The bucket policy does not exist')],
    ['GetBucketTagging', 'tagging', missing('NoSuchTagSet', 'The TagSet does not exist')],
    [
        'GetBucketLifecycle',
        'lifecycle',
        missing('NoSuchLifecycleConfiguration', 'The lifecycle configuration does not exist'),
    ],
    [
        'GetBucketWebsite',
        'website',
        missing('NoSuchWebsiteConfiguration', 'The specified bucket does not have a website configuration'),
    ],
    [
        'GetBucketReplication',
        'replication',
        missing('ReplicationConfigurationNotFoundError', 'The replication configuration was not found'),
    ],
    [
        'GetBucketCors',
        'cors',
        missing('NoSuchCORSConfiguration', 'The CORS configuration does not exist'),
    ],
];
function missing(code, message) {
    return { code, message, keepsRequest: true };
}
/** What tools ask of a bucket, each setting by itself; those that few buckets have fail. */
export function bucketSettings(bucket, account) {
    const resources = [bucketResource(bucket, account)];
    return settings.map(([operation, parameter, failure]) => action('s3', operation, {
        request: { bucketName: bucket, Host: hostOf(bucket), [parameter]: '' },
        additional: additional(0, 800),
        resources,
        bucket,
        failure,
    }));
}
/** GetBucketAcl by CloudTrail, which looks whether it may still write there. */
export const deliveryCheck = (bucket, account) => action('s3', 'GetBucketAcl', {
    request: { bucketName: bucket, Host: hostOf(bucket), acl: '' },
    additional: additional(0, 600),
    resources: [bucketResource(bucket, account)],
    bucket,
    isShared: true,
});
/** PutObject: what a pipeline uploads. */
export function putObject(place) {
    const { bucket, key, account } = place;
    return action('s3', 'PutObject', {
        request: {
            bucketName: bucket,
            Host: hostOf(bucket),
            key,
            'x-amz-acl': 'bucket-owner-full-control',
        },
        response: { 'x-amz-server-side-encryption': 'AES256' },
        additional: (moment) => ({ ...additional(4_000_000, 1)(moment), SSEApplied: 'Default_SSE_S3' }),
        resources: objectResources(place, account),
        bucket,
        isData: true,
    });
}
/** GetObject. */
export function getObject(place) {
    const { bucket, key, account } = place;
    return action('s3', 'GetObject', {
        request: { bucketName: bucket, Host: hostOf(bucket), key },
        additional: additional(0, 900_000),
        resources: objectResources(place, account),
        bucket,
        isData: true,
    });
}
/** The key of an object, as software names them. */
export const objectKey = (folder, chance) => `${folder}/${hexDigits(8, chance)}.json.gz`;
const bucketResource = (bucket, accountId) => ({
    accountId,
    type: 'AWS::S3::Bucket',
    ARN: `arn:aws:s3:::${bucket}`,
});
function objectResources({ bucket, key }, account) {
    return [
        { type: 'AWS::S3::Object', ARN: `arn:aws:s3:::${bucket}/${key}` },
        bucketResource(bucket, account),
    ];
}
//# sourceMappingURL=storage.js.map