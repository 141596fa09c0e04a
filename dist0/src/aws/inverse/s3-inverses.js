import { impossible, inversesOf, pick } from './inverse-makers.js';
const { call, undoneBy, after } = inversesOf('s3');
/** Sets of a bucket: what the calls are named after, the member that carries it, and whether it can be taken away. */
const settings = [
    {
        read: 'GetBucketVersioning',
        write: 'PutBucketVersioning',
        member: 'VersioningConfiguration',
    },
    {
        read: 'GetBucketLifecycleConfiguration',
        write: 'PutBucketLifecycleConfiguration',
        remove: 'DeleteBucketLifecycle',
        member: 'LifecycleConfiguration',
    },
    {
        read: 'GetBucketEncryption',
        write: 'PutBucketEncryption',
        remove: 'DeleteBucketEncryption',
        member: 'ServerSideEncryptionConfiguration',
        isInside: true,
    },
    { read: 'GetBucketLogging', write: 'PutBucketLogging', member: 'BucketLoggingStatus' },
    {
        read: 'GetPublicAccessBlock',
        write: 'PutPublicAccessBlock',
        remove: 'DeletePublicAccessBlock',
        member: 'PublicAccessBlockConfiguration',
        isInside: true,
    },
    {
        read: 'GetBucketTagging',
        write: 'PutBucketTagging',
        remove: 'DeleteBucketTagging',
        member: 'Tagging',
    },
    {
        read: 'GetBucketCors',
        write: 'PutBucketCors',
        remove: 'DeleteBucketCors',
        member: 'CORSConfiguration',
    },
    {
        read: 'GetBucketWebsite',
        write: 'PutBucketWebsite',
        remove: 'DeleteBucketWebsite',
        member: 'WebsiteConfiguration',
    },
    {
        read: 'GetBucketReplication',
        write: 'PutBucketReplication',
        remove: 'DeleteBucketReplication',
        member: 'ReplicationConfiguration',
        isInside: true,
    },
    {
        read: 'GetBucketOwnershipControls',
        write: 'PutBucketOwnershipControls',
        remove: 'DeleteBucketOwnershipControls',
        member: 'OwnershipControls',
        isInside: true,
    },
    {
        read: 'GetBucketNotificationConfiguration',
        write: 'PutBucketNotificationConfiguration',
        member: 'NotificationConfiguration',
    },
];
const settingInverses = Object.fromEntries(settings.flatMap(({ read, write, remove, member, isInside = false }) => {
    const restored = after((input) => call(read, pick(input, 'Bucket')), ({ input, prior }) => {
        const bucket = pick(input, 'Bucket');
        if (prior === undefined)
            return remove === undefined ? [] : [call(remove, bucket)];
        const before = isInside ? prior[member] : prior;
        return [call(write, { ...bucket, [member]: before })];
    });
    return [
        [write, restored],
        ...(remove === undefined ? [] : [[remove, restored]]),
    ];
}));
const policyRestored = after((input) => call('GetBucketPolicy', pick(input, 'Bucket')), ({ input, prior }) => prior === undefined
    ? [call('DeleteBucketPolicy', pick(input, 'Bucket'))]
    : [call('PutBucketPolicy', { ...pick(input, 'Bucket'), ...pick(prior, 'Policy') })]);
const object = (input) => call('GetObject', pick(input, 'Bucket', 'Key'));
const objectRestored = after(object, ({ input, prior }) => prior === undefined
    ? [call('DeleteObject', pick(input, 'Bucket', 'Key'))]
    : [
        call('PutObject', {
            ...pick(input, 'Bucket', 'Key'),
            ...pick(prior, 'Body', 'ContentType', 'Metadata'),
        }),
    ]);
/** How S3's mutating operations are taken back. */
export const s3Inverses = {
    ...settingInverses,
    CreateBucket: undoneBy('DeleteBucket', ({ input }) => pick(input, 'Bucket')),
    DeleteBucket: impossible('The name of a deleted bucket may be taken by somebody else.'),
    PutBucketAcl: impossible('A list of grants is answered in another form than it is set.'),
    PutBucketPolicy: policyRestored,
    DeleteBucketPolicy: policyRestored,
    PutObject: objectRestored,
    CopyObject: objectRestored,
    DeleteObject: objectRestored,
    DeleteObjects: impossible('The objects of a call that deletes many are not read before.'),
};
//# sourceMappingURL=s3-inverses.js.map