import type { Bytes } from '../../../cloudtrail/input/byte-source.ts';
import type { Instant } from '../../../time/duration.ts';
import type { AwsCaller } from '../../aws-caller.ts';
import type { BucketPlace } from './bucket-place.ts';
import type { TrailFolder } from './trail-folders.ts';
/** A file in a bucket. */
export interface BucketFile {
    readonly key: string;
    /** When it came. */
    readonly at: Instant;
}
/** The reads of a bucket that collecting makes. Undefined is what S3 is too busy to answer: the next poll asks again. */
export interface BucketCalls {
    /** The files of a folder, all pages.
     * @throws TrailproofError BUCKET_UNREADABLE */
    readonly list: (folder: TrailFolder) => Promise<readonly BucketFile[] | undefined>;
    /** @throws TrailproofError BUCKET_UNREADABLE */
    readonly open: (key: string) => Promise<Bytes | undefined>;
    /** The folders of organisations, `o-abc123/`; none where S3 does not tell: what it refuses here it refuses again below. */
    readonly organizations: () => Promise<readonly string[]>;
}
/** Makes the reads of a bucket. Whatever region it is in, S3 says so and is asked there. */
export declare function bucketCalls(call: AwsCaller, { bucket, prefix }: BucketPlace): BucketCalls;
