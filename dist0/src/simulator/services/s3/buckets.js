import { AwsFailure } from '../../aws-failure.js';
import { requiredText, textOf } from '../../read-input.js';
import { stateSlot } from '../../state/state-slot.js';
import { readResourcePolicy } from '../resource-policies.js';
/** What a bucket begins with since April 2023: no public access. */
export const allBlocked = {
    BlockPublicAcls: true,
    IgnorePublicAcls: true,
    BlockPublicPolicy: true,
    RestrictPublicBuckets: true,
};
const statesOf = stateSlot(() => ({ byName: new Map(), gone: new Set() }));
/** Makes a bucket with AWS's defaults. */
export function newBucket(given) {
    return {
        ...given,
        objects: new Map(),
        settings: new Map([['publicAccessBlock', allBlocked]]),
        policy: undefined,
        acl: 'private',
    };
}
/** The buckets of an account, by name: those that were made, and those that its trails deliver to. */
export function bucketsOf(account, context) {
    const { byName, gone } = statesOf(account);
    for (const { s3BucketName: name } of account.trails.values()) {
        if (byName.has(name) || gone.has(name) || !name.includes(account.number))
            continue;
        const bucket = newBucket({
            name,
            region: 'us-east-1',
            owner: account.number,
            created: context.cloud.start,
        });
        bucket.policy = readResourcePolicy(trailPolicy(name, account.number), context, 'MalformedPolicy');
        byName.set(name, bucket);
    }
    return byName;
}
/** Forgets a bucket. */
export function forgetBucket(account, name) {
    const state = statesOf(account);
    state.byName.delete(name);
    state.gone.add(name);
}
/** What CloudTrail needs of a bucket that it delivers to (its user guide gives the two statements). */
function trailPolicy(bucket, account) {
    const Principal = { Service: 'cloudtrail.amazonaws.com' };
    const statements = [
        { Effect: 'Allow', Principal, Action: 's3:GetBucketAcl', Resource: `arn:aws:s3:::${bucket}` },
        {
            Effect: 'Allow',
            Principal,
            Action: 's3:PutObject',
            Resource: `arn:aws:s3:::${bucket}/AWSLogs/${account}/*`,
        },
    ];
    return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
/** The bucket of a name, whoever owns it: names are one space for all accounts. */
export function findBucket(name, context) {
    const accounts = accountsFrom(context.account, context.cloud);
    return accounts
        .map((account) => bucketsOf(account, context).get(name))
        .find((bucket) => bucket !== undefined);
}
function accountsFrom(own, cloud) {
    return [own, ...[...cloud.accounts.values()].filter((one) => one !== own)];
}
/** The bucket that an input names.
 * @throws AwsFailure NoSuchBucket */
export function bucketNamed(input, context) {
    const bucket = findBucket(requiredText(input, 'Bucket'), context);
    if (bucket !== undefined)
        return bucket;
    throw new AwsFailure('NoSuchBucket', 'The specified bucket does not exist');
}
/** ARN of the bucket that an input names. An input that names none is refused when the call runs; its record is written all the same. */
export function bucketArn(input) {
    return `arn:aws:s3:::${textOf(input, 'Bucket') ?? ''}`;
}
/** The policy of the bucket that an input names. Public access that is blocked leaves its own account alone. */
export function bucketPolicy(input, context) {
    const bucket = findBucket(requiredText(input, 'Bucket'), context);
    return bucket === undefined ? undefined : { owner: bucket.owner, policy: bucket.policy };
}
//# sourceMappingURL=buckets.js.map