import { AwsFailure } from '../../aws-failure.js';
import { numberOf, objectOf, requiredText, textOf } from '../../read-input.js';
import { describeCaller } from '../../user-identity.js';
import { pageOf } from '../page.js';
import { isPublic, readResourcePolicy } from '../resource-policies.js';
import { serviceCalls } from '../service-call.js';
import { bucketCall } from './bucket-call.js';
import { blocks, bucketSettingCalls } from './bucket-settings.js';
import { bucketArn, bucketsOf, findBucket, forgetBucket, newBucket, } from './buckets.js';
import { transfer } from './transfer.js';
/** S3's calls on buckets. */
export const bucketOperations = serviceCalls('s3', [
    {
        name: 'ListBuckets',
        action: 's3:ListAllMyBuckets',
        run: listBuckets,
        record: ({ context }) => ({
            additionalEventData: transfer(context, { out: 512 }),
        }),
    },
    {
        name: 'CreateBucket',
        resource: bucketArn,
        run: createBucket,
        record: ({ context }) => ({ additionalEventData: transfer(context, { out: 0 }) }),
    },
    bucketCall('DeleteBucket', deleteBucket),
    bucketCall('GetBucketAcl', ({ owner, acl }) => ({
        Owner: { ID: canonicalId(owner) },
        Grants: grantsOf(owner, acl),
    })),
    bucketCall('PutBucketAcl', putAcl),
    bucketCall('GetBucketLocation', ({ region }) => region === 'us-east-1' ? {} : { LocationConstraint: region }),
    bucketCall('GetBucketPolicy', ({ policy }) => {
        if (policy !== undefined)
            return { Policy: policy.text };
        throw new AwsFailure('NoSuchBucketPolicy', 'The bucket policy does not exist');
    }),
    bucketCall('PutBucketPolicy', putPolicy),
    bucketCall('DeleteBucketPolicy', (bucket) => {
        bucket.policy = undefined;
        return {};
    }),
    bucketCall('GetBucketPolicyStatus', ({ policy }) => ({
        PolicyStatus: { IsPublic: policy !== undefined && isPublic(policy) },
    })),
    ...bucketSettingCalls,
]);
// A canonical user id has 64 hexadecimal digits and follows from the account.
const canonicalId = (account) => account.repeat(6).slice(0, 64);
function listBuckets(input, context) {
    const prefix = textOf(input, 'Prefix') ?? '';
    const all = [...bucketsOf(context.account, context).values()].filter(({ name }) => name.startsWith(prefix));
    const { entries, next } = pageOf(all, {
        most: numberOf(input, 'MaxBuckets') ?? 10_000,
        token: textOf(input, 'ContinuationToken'),
        badToken: 'InvalidArgument',
    });
    return {
        Buckets: entries.map(({ name, created, region }) => ({
            Name: name,
            CreationDate: new Date(created),
            BucketRegion: region,
        })),
        Owner: { ID: canonicalId(context.account.number) },
        ...(next === undefined ? {} : { ContinuationToken: next }),
    };
}
function createBucket(input, context) {
    const { account, call } = context;
    const name = requiredText(input, 'Bucket');
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name)) {
        throw new AwsFailure('InvalidBucketName', 'The specified bucket is not valid.');
    }
    const before = findBucket(name, context);
    if (before !== undefined)
        throw nameTaken(before, account.number);
    const configuration = objectOf(input, 'CreateBucketConfiguration');
    const constraint = configuration === undefined ? undefined : textOf(configuration, 'LocationConstraint');
    if (constraint === undefined && call.region !== 'us-east-1') {
        throw new AwsFailure('IllegalLocationConstraintException', 'The unspecified location constraint is incompatible for the region specific endpoint this request was sent to.');
    }
    const bucket = newBucket({
        name,
        region: constraint ?? call.region,
        owner: account.number,
        created: call.at,
    });
    bucket.acl = textOf(input, 'ACL') ?? 'private';
    bucketsOf(account, context).set(name, bucket);
    return { Location: `/${name}` };
}
function nameTaken({ owner }, self) {
    return owner === self
        ? new AwsFailure('BucketAlreadyOwnedByYou', 'Your previous request to create the named bucket succeeded and you already own it.')
        : new AwsFailure('BucketAlreadyExists', 'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.');
}
function deleteBucket(bucket, _, { cloud }) {
    if (bucket.objects.size > 0) {
        throw new AwsFailure('BucketNotEmpty', 'The bucket you tried to delete is not empty');
    }
    const owner = cloud.accounts.get(bucket.owner);
    if (owner !== undefined)
        forgetBucket(owner, bucket.name);
    return {};
}
function grantsOf(owner, acl) {
    const all = { Type: 'Group', URI: 'http://acs.amazonaws.com/groups/global/AllUsers' };
    const own = { ID: canonicalId(owner), Type: 'CanonicalUser' };
    return [
        { Grantee: own, Permission: 'FULL_CONTROL' },
        ...(acl.startsWith('public-read') ? [{ Grantee: all, Permission: 'READ' }] : []),
        ...(acl === 'public-read-write' ? [{ Grantee: all, Permission: 'WRITE' }] : []),
    ];
}
function putAcl(bucket, input, context) {
    const acl = textOf(input, 'ACL') ?? 'private';
    if (acl.startsWith('public') && blocks(bucket.settings, 'BlockPublicAcls')) {
        throw blockedBy('BlockPublicAcls', 's3:PutBucketAcl', { bucket, context });
    }
    bucket.acl = acl;
    return {};
}
function putPolicy(bucket, input, context) {
    const policy = readResourcePolicy(requiredText(input, 'Policy'), context, 'MalformedPolicy');
    if (isPublic(policy) && blocks(bucket.settings, 'BlockPublicPolicy')) {
        throw blockedBy('BlockPublicPolicy', 's3:PutBucketPolicy', { bucket, context });
    }
    bucket.policy = policy;
    return {};
}
function blockedBy(setting, action, { bucket, context }) {
    const caller = describeCaller(context.principal, context.cloud).arn ?? 'anonymous';
    const what = setting === 'BlockPublicAcls' ? 'public ACLs' : 'public policies';
    return new AwsFailure('AccessDenied', `User: ${caller} is not authorized to perform: ${action} on resource: "arn:aws:s3:::${bucket.name}" because ${what} are prevented by the ${setting} setting in S3 Block Public Access.`);
}
//# sourceMappingURL=bucket-operations.js.map