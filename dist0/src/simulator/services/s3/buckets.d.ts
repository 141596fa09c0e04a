import type { Instant } from '../../../time/duration.ts';
import type { Input, OperationContext, Output, Permission } from '../../operation.ts';
import type { Policy } from '../../policy/policy.ts';
import type { AccountState } from '../../state/account-state.ts';
/** An object; versions are not kept, and refused by `object-versions.ts`. */
export interface S3Object {
    readonly key: string;
    readonly body: Uint8Array;
    readonly etag: string;
    readonly modified: Instant;
    readonly contentType: string;
    readonly encryption: string;
    readonly metadata: Readonly<Record<string, string>>;
}
export interface Bucket {
    readonly name: string;
    readonly region: string;
    /** Number of the account that it belongs to. */
    readonly owner: string;
    readonly created: Instant;
    /** By key. */
    readonly objects: Map<string, S3Object>;
    /** What is set of versioning, lifecycle, logging …, by the kind of `bucket-settings.ts`. */
    readonly settings: Map<string, Output>;
    policy: Policy | undefined;
    /** A canned list, as `x-amz-acl` names it. */
    acl: string;
}
/** What a bucket begins with since April 2023: no public access. */
export declare const allBlocked: Output;
/** Makes a bucket with AWS's defaults. */
export declare function newBucket(given: Pick<Bucket, 'name' | 'region' | 'owner' | 'created'>): Bucket;
/** The buckets of an account, by name: those that were made, and those that its trails deliver to. */
export declare function bucketsOf(account: AccountState, context: OperationContext): Map<string, Bucket>;
/** Forgets a bucket. */
export declare function forgetBucket(account: AccountState, name: string): void;
/** The bucket of a name, whoever owns it: names are one space for all accounts. */
export declare function findBucket(name: string, context: OperationContext): Bucket | undefined;
/** The bucket that an input names.
 * @throws AwsFailure NoSuchBucket */
export declare function bucketNamed(input: Input, context: OperationContext): Bucket;
/** ARN of the bucket that an input names. An input that names none is refused when the call runs; its record is written all the same. */
export declare function bucketArn(input: Input): string;
/** The policy of the bucket that an input names. Public access that is blocked leaves its own account alone. */
export declare function bucketPolicy(input: Input, context: OperationContext): Permission['resourcePolicy'];
