import { createHash } from 'node:crypto';
import { AwsFailure } from '../../aws-failure.js';
import { objectOf, objectsOf, requiredText, textOf } from '../../read-input.js';
import { requirePermission } from '../../require-permission.js';
import { serviceCalls } from '../service-call.js';
import { bucketNamed, bucketPolicy, findBucket } from './buckets.js';
import { copySource } from './copy-source.js';
import { bodyOf, objectArn, objectCall, onAll } from './object-call.js';
import { listKeys, listObjects, listObjectsV2 } from './object-listing.js';
import { refuseVersion, refuseVersioned } from './object-versions.js';
/** S3's calls on objects. They are data events: a trail keeps them only where its selectors name the bucket. */
export const objectOperations = serviceCalls('s3', [
    objectCall('GetObject', { run: getObject }),
    objectCall('HeadObject', {
        action: 's3:GetObject',
        run: (input, context) => headers(objectNamed(input, context)),
    }),
    objectCall('PutObject', { run: putObject }),
    objectCall('CopyObject', { action: 's3:PutObject', run: copyObject }),
    objectCall('DeleteObject', {
        run: (input, context) => {
            written(input, context).delete(requiredText(input, 'Key'));
            return {};
        },
    }),
    onAll('DeleteObjects', { action: 's3:DeleteObject', run: deleteObjects }),
    onAll('HeadBucket', {
        action: 's3:ListBucket',
        run: (input, context) => ({ BucketRegion: bucketNamed(input, context).region }),
    }),
    onAll('ListObjects', { action: 's3:ListBucket', keys: listKeys, run: listObjects }),
    onAll('ListObjectsV2', { action: 's3:ListBucket', keys: listKeys, run: listObjectsV2 }),
]);
function objectNamed(input, context) {
    const found = bucketNamed(input, context).objects.get(requiredText(input, 'Key'));
    if (found !== undefined)
        return found;
    throw new AwsFailure('NoSuchKey', 'The specified key does not exist.');
}
function headers({ body, etag, modified, contentType, encryption, metadata }) {
    return {
        AcceptRanges: 'bytes',
        LastModified: new Date(modified),
        ContentLength: body.length,
        ETag: etag,
        ContentType: contentType,
        ServerSideEncryption: encryption,
        Metadata: metadata,
    };
}
function getObject(input, context) {
    const found = objectNamed(input, context);
    return { ...headers(found), Body: found.body };
}
function metadataIn(input) {
    const entries = Object.entries(objectOf(input, 'Metadata') ?? {});
    return Object.fromEntries(entries.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));
}
function putObject(input, context) {
    const body = bodyOf(input);
    return stored({ body, contentType: 'application/octet-stream', metadata: {} }, input, context);
}
function stored(source, input, context) {
    const object = {
        key: requiredText(input, 'Key'),
        body: source.body,
        etag: `"${createHash('md5').update(source.body).digest('hex')}"`,
        modified: context.call.at,
        contentType: textOf(input, 'ContentType') ?? source.contentType,
        encryption: textOf(input, 'ServerSideEncryption') ?? 'AES256',
        metadata: { ...source.metadata, ...metadataIn(input) },
    };
    written(input, context).set(object.key, object);
    return { ETag: object.etag, ServerSideEncryption: object.encryption };
}
function copyObject(input, context) {
    const from = copySource(input, context);
    const resourcePolicy = findBucket(from.Bucket, context) === undefined ? undefined : bucketPolicy(from, context);
    requirePermission({ action: 's3:GetObject', resource: objectArn(from), resourcePolicy }, context);
    const source = objectNamed(from, context);
    const { ETag, ServerSideEncryption } = stored(source, input, context);
    return {
        CopyObjectResult: { ETag, LastModified: new Date(context.call.at) },
        ServerSideEncryption,
    };
}
function deleteObjects(input, context) {
    const objects = written(input, context);
    const keys = objectsOf(objectOf(input, 'Delete') ?? {}, 'Objects').map((one) => {
        refuseVersion(textOf(one, 'VersionId'), context);
        return requiredText(one, 'Key');
    });
    for (const key of keys)
        objects.delete(key);
    return { Deleted: keys.map((Key) => ({ Key })) };
}
/** The objects of the bucket that an input names, to be changed. */
function written(input, context) {
    const bucket = bucketNamed(input, context);
    refuseVersioned(bucket, context);
    return bucket.objects;
}
//# sourceMappingURL=object-operations.js.map