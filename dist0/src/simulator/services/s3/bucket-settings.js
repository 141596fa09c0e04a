import { AwsFailure } from '../../aws-failure.js';
import { objectOf } from '../../read-input.js';
import { bucketCall } from './bucket-call.js';
const missing = (code, message) => new AwsFailure(code, message);
const settings = [
    {
        kind: 'versioning',
        get: 'GetBucketVersioning',
        put: 'PutBucketVersioning',
        member: 'VersioningConfiguration',
        unset: {},
    },
    {
        kind: 'lifecycle',
        get: 'GetBucketLifecycleConfiguration',
        put: 'PutBucketLifecycleConfiguration',
        remove: 'DeleteBucketLifecycle',
        member: 'LifecycleConfiguration',
        action: 's3:GetLifecycleConfiguration',
        unset: missing('NoSuchLifecycleConfiguration', 'The lifecycle configuration does not exist'),
    },
    {
        kind: 'encryption',
        get: 'GetBucketEncryption',
        put: 'PutBucketEncryption',
        remove: 'DeleteBucketEncryption',
        member: 'ServerSideEncryptionConfiguration',
        action: 's3:GetEncryptionConfiguration',
        inside: 'ServerSideEncryptionConfiguration',
        // Since January 2023 every bucket encrypts.
        unset: {
            Rules: [
                {
                    ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' },
                    BucketKeyEnabled: false,
                },
            ],
        },
    },
    {
        kind: 'logging',
        get: 'GetBucketLogging',
        put: 'PutBucketLogging',
        member: 'BucketLoggingStatus',
        unset: {},
    },
    {
        kind: 'publicAccessBlock',
        get: 'GetPublicAccessBlock',
        put: 'PutPublicAccessBlock',
        remove: 'DeletePublicAccessBlock',
        member: 'PublicAccessBlockConfiguration',
        action: 's3:GetBucketPublicAccessBlock',
        inside: 'PublicAccessBlockConfiguration',
        unset: missing('NoSuchPublicAccessBlockConfiguration', 'The public access block configuration was not found'),
    },
    {
        kind: 'tagging',
        get: 'GetBucketTagging',
        put: 'PutBucketTagging',
        remove: 'DeleteBucketTagging',
        member: 'Tagging',
        unset: missing('NoSuchTagSet', 'The TagSet does not exist'),
    },
    {
        kind: 'cors',
        get: 'GetBucketCors',
        put: 'PutBucketCors',
        remove: 'DeleteBucketCors',
        member: 'CORSConfiguration',
        action: 's3:GetBucketCORS',
        unset: missing('NoSuchCORSConfiguration', 'The CORS configuration does not exist'),
    },
    {
        kind: 'website',
        get: 'GetBucketWebsite',
        put: 'PutBucketWebsite',
        remove: 'DeleteBucketWebsite',
        member: 'WebsiteConfiguration',
        unset: missing('NoSuchWebsiteConfiguration', 'The specified bucket does not have a website configuration'),
    },
    {
        kind: 'replication',
        get: 'GetBucketReplication',
        put: 'PutBucketReplication',
        remove: 'DeleteBucketReplication',
        member: 'ReplicationConfiguration',
        action: 's3:GetReplicationConfiguration',
        inside: 'ReplicationConfiguration',
        unset: missing('ReplicationConfigurationNotFoundError', 'The replication configuration was not found'),
    },
    {
        kind: 'ownershipControls',
        get: 'GetBucketOwnershipControls',
        put: 'PutBucketOwnershipControls',
        remove: 'DeleteBucketOwnershipControls',
        member: 'OwnershipControls',
        inside: 'OwnershipControls',
        unset: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    },
    {
        kind: 'notification',
        get: 'GetBucketNotificationConfiguration',
        put: 'PutBucketNotificationConfiguration',
        member: 'NotificationConfiguration',
        action: 's3:GetBucketNotification',
        unset: {},
    },
    {
        kind: 'accelerate',
        get: 'GetBucketAccelerateConfiguration',
        member: 'AccelerateConfiguration',
        action: 's3:GetAccelerateConfiguration',
        unset: {},
    },
    {
        kind: 'requestPayment',
        get: 'GetBucketRequestPayment',
        member: 'RequestPaymentConfiguration',
        unset: { Payer: 'BucketOwner' },
    },
    {
        kind: 'objectLock',
        get: 'GetObjectLockConfiguration',
        member: 'ObjectLockConfiguration',
        action: 's3:GetBucketObjectLockConfiguration',
        unset: missing('ObjectLockConfigurationNotFoundError', 'Object Lock configuration does not exist for this bucket'),
    },
];
/** Kinds that stand in the answer of their reading call as they were sent; all others are answered whole. */
function settingCalls(setting) {
    const { kind, get, put, remove, member, inside, unset } = setting;
    const reading = setting.action ?? `s3:${get}`;
    const writing = reading.replace(/^s3:Get/, 's3:Put');
    const read = bucketCall(get, ({ settings: own }) => {
        const value = own.get(kind) ?? unset;
        if (value instanceof AwsFailure)
            throw value;
        return inside === undefined ? { ...value } : { [inside]: value };
    }, reading);
    const write = bucketCall(put ?? '', ({ settings: own }, input) => {
        own.set(kind, objectOf(input, member) ?? {});
        return {};
    }, writing);
    const takeAway = bucketCall(remove ?? '', ({ settings: own }) => {
        own.delete(kind);
        return {};
    }, writing);
    return [read, ...(put === undefined ? [] : [write]), ...(remove === undefined ? [] : [takeAway])];
}
/** S3's calls on what is set of a bucket. */
export const bucketSettingCalls = settings.flatMap(settingCalls);
/** One of the four switches that keep a bucket from the public. */
export function blocks(settingsOfBucket, name) {
    return settingsOfBucket.get('publicAccessBlock')?.[name] === true;
}
//# sourceMappingURL=bucket-settings.js.map