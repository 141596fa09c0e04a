import { decodedPath } from './decoded-path.js';
/** Takes the bucket out of host or path, as the routes of S3 know only what comes after it. */
export function normaliseS3(request) {
    const inHost = bucketOfHost(request.headers['host'] ?? '');
    if (inHost !== undefined)
        return { ...request, members: { Bucket: inHost } };
    const [, first = '', ...rest] = request.path.split('/');
    if (first === '')
        return { ...request, members: {} };
    return { ...request, path: `/${rest.join('/')}`, members: { Bucket: decodedPath(first) } };
}
/** `photos.localhost:4566` and `photos.s3.eu-west-1.amazonaws.com` name a bucket; an address does not. */
function bucketOfHost(host) {
    const name = host.replace(/:\d+$/, '');
    return /^(.+)\.(?:localhost|s3(?:[.-][a-z0-9-]+)?\.amazonaws\.com)$/.exec(name)?.[1];
}
// What tells the operations of one path apart where no `x-id` is sent: the members that they cannot be without.
const needs = {
    CopyObject: { headers: ['x-amz-copy-source'] },
    UploadPartCopy: { headers: ['x-amz-copy-source'], query: ['uploadId', 'partNumber'] },
    UploadPart: { query: ['uploadId', 'partNumber'] },
    ListParts: { query: ['uploadId'] },
    AbortMultipartUpload: { query: ['uploadId'] },
    CompleteMultipartUpload: { query: ['uploadId'] },
    GetBucketAnalyticsConfiguration: { query: ['id'] },
    GetBucketIntelligentTieringConfiguration: { query: ['id'] },
    GetBucketInventoryConfiguration: { query: ['id'] },
    GetBucketMetricsConfiguration: { query: ['id'] },
    GetObjectAnnotation: { query: ['annotationName'] },
};
// These alone are asked of no bucket; ListDirectoryBuckets speaks to hosts of its own.
const withoutBucket = new Set(['ListBuckets']);
/** The operation that a request means among those that its path and query fit. */
export function chooseS3(found, request) {
    const { members } = normaliseS3(request);
    const hasBucket = members !== undefined && 'Bucket' in members;
    const sent = new Set(request.query.map(([name]) => name));
    const fitting = found.filter(({ operation: { name } }) => {
        if (withoutBucket.has(name) === hasBucket || name === 'ListDirectoryBuckets')
            return false;
        const { query = [], headers = [] } = needs[name] ?? {};
        return query.every((one) => sent.has(one)) && headers.every((one) => one in request.headers);
    });
    return (fitting.find(({ operation }) => operation.name in needs && hasAll(operation.name, fitting)) ??
        fitting[0]);
}
/** Of operations with needs the one with the most wins. */
function hasAll(name, fitting) {
    const weight = (one) => {
        const { query = [], headers = [] } = needs[one] ?? {};
        return query.length + headers.length;
    };
    return fitting.every(({ operation }) => weight(operation.name) <= weight(name));
}
//# sourceMappingURL=s3-requests.js.map