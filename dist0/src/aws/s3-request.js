import { isMembers } from './members.js';
/** The query key by which S3 tells a bucket's sub-resources apart; CloudTrail logs it as a parameter with an empty value. */
const subResources = [
    ['BucketAccelerateConfiguration', 'accelerate'],
    ['BucketAcl', 'acl'],
    ['BucketCors', 'cors'],
    ['BucketEncryption', 'encryption'],
    ['BucketLifecycle', 'lifecycle'],
    ['BucketLifecycleConfiguration', 'lifecycle'],
    ['BucketLocation', 'location'],
    ['BucketLogging', 'logging'],
    ['BucketNotificationConfiguration', 'notification'],
    ['BucketOwnershipControls', 'ownershipControls'],
    ['BucketPolicy', 'policy'],
    ['BucketPolicyStatus', 'policyStatus'],
    ['BucketReplication', 'replication'],
    ['BucketRequestPayment', 'requestPayment'],
    ['BucketTagging', 'tagging'],
    ['BucketVersioning', 'versioning'],
    ['BucketWebsite', 'website'],
    ['ObjectLockConfiguration', 'object-lock'],
    ['PublicAccessBlock', 'publicAccessBlock'],
];
const keyOf = new Map(subResources);
/** Headers and query parameters by the members that they travel in. */
const parameters = [
    ['ACL', 'x-amz-acl'],
    ['CopySource', 'x-amz-copy-source'],
    ['ServerSideEncryption', 'x-amz-server-side-encryption'],
    ['SSEKMSKeyId', 'x-amz-server-side-encryption-aws-kms-key-id'],
    ['SSECustomerAlgorithm', 'x-amz-server-side-encryption-customer-algorithm'],
    ['StorageClass', 'x-amz-storage-class'],
    ['ContinuationToken', 'continuation-token'],
    ['Delimiter', 'delimiter'],
    ['EncodingType', 'encoding-type'],
    ['MaxKeys', 'max-keys'],
    ['Prefix', 'prefix'],
    ['StartAfter', 'start-after'],
    ['VersionId', 'versionId'],
];
/** Members that travel as an XML document, which CloudTrail logs under the name of its root. */
const documents = [
    'AccelerateConfiguration',
    'AccessControlPolicy',
    'BucketLoggingStatus',
    'CORSConfiguration',
    'CreateBucketConfiguration',
    'LifecycleConfiguration',
    'NotificationConfiguration',
    'OwnershipControls',
    'PublicAccessBlockConfiguration',
    'ReplicationConfiguration',
    'ServerSideEncryptionConfiguration',
    'Tagging',
    'VersioningConfiguration',
    'WebsiteConfiguration',
];
/** Lists whose elements have another name in XML; TagSet has its tags inside. */
const elementNames = {
    Rules: 'Rule',
    CORSRules: 'CORSRule',
    Transitions: 'Transition',
};
/** The host that a call to S3 goes to: the bucket's own, or the service's for ListBuckets.
 * @example s3Host('eu-west-1', { Bucket: 'logs' }) // 'logs.s3.eu-west-1.amazonaws.com' */
export function s3Host(region, input) {
    const bucket = input['Bucket'];
    const service = region === 'us-east-1' ? 's3.amazonaws.com' : `s3.${region}.amazonaws.com`;
    return typeof bucket === 'string' ? `${bucket}.${service}` : service;
}
/** Writes requestParameters as S3 does: bucket, host, the sub-resource asked for, headers, and what travels in the body.
 * @example s3Request({ operation: 'GetBucketAcl', input: { Bucket: 'logs' }, region: 'us-east-1' })
 * // { bucketName: 'logs', Host: 'logs.s3.amazonaws.com', acl: '' } */
export function s3Request(call) {
    const { operation, input, region } = call;
    const bucket = input['Bucket'];
    const key = keyOf.get(operation.replace(/^(?:Get|Put|Delete)/, ''));
    return {
        ...(operation === 'PutBucketPolicy' ? { bucketPolicy: policyOf(input['Policy']) } : {}),
        ...(operation === 'ListObjectsV2' ? { 'list-type': '2' } : {}),
        ...(typeof bucket === 'string' ? { bucketName: bucket } : {}),
        Host: s3Host(region, input),
        ...documentsOf(input),
        ...(typeof input['Key'] === 'string' ? { key: input['Key'] } : {}),
        ...(operation === 'DeleteObjects' ? { delete: '' } : {}),
        ...parametersOf(input),
        ...(key === undefined ? {} : { [key]: '' }),
    };
}
function parametersOf(input) {
    const found = {};
    for (const [member, parameter] of parameters) {
        const value = input[member];
        if (typeof value === 'string' || typeof value === 'number')
            found[parameter] = String(value);
    }
    return found;
}
/** A policy is logged as the object that it is; one that is no JSON is left empty (1 of 1 records). */
function policyOf(text) {
    try {
        const value = JSON.parse(typeof text === 'string' ? text : '');
        return value;
    }
    catch {
        return '';
    }
}
function documentsOf(input) {
    const found = {};
    for (const name of documents) {
        const value = input[name];
        if (!isMembers(value))
            continue;
        found[name] = { ...membersOf(value), xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/' };
    }
    return found;
}
/** XML as CloudTrail reads it: an element that comes once is no list. */
function element(value) {
    if (Array.isArray(value)) {
        const list = value.map(element);
        return list.length === 1 ? list[0] : list;
    }
    if (value instanceof Date)
        return value.toISOString();
    return isMembers(value) ? membersOf(value) : scalar(value);
}
function membersOf(value) {
    const members = {};
    for (const [name, member] of Object.entries(value)) {
        if (member === undefined)
            continue;
        if (name === 'TagSet')
            members[name] = { Tag: element(member) };
        else
            members[elementNames[name] ?? name] = element(member);
    }
    return members;
}
function scalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? value
        : null;
}
//# sourceMappingURL=s3-request.js.map