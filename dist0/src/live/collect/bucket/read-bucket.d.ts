import type { Finding } from '../../../diagnostic/finding.ts';
import type { AwsCaller } from '../../aws-caller.ts';
import { type Wait } from '../await-records.ts';
import type { FoundRecord } from '../found-record.ts';
import type { BucketPlace } from './bucket-place.ts';
import { type TrailSpan } from './trail-folders.ts';
/** What is read from the bucket of a trail. */
export interface BucketPlan extends Wait, TrailSpan {
    readonly call: AwsCaller;
    readonly place: BucketPlace;
}
/** What a file of the bucket gave. */
interface ReadFile {
    readonly found: readonly FoundRecord[];
    readonly findings: readonly Finding[];
}
/** Reads the files that a trail wrote of a run, each once, until all that is waited for has come or the deadline has.
 * @throws TrailproofError BUCKET_UNREADABLE */
export declare function readBucket(plan: BucketPlan): Promise<ReadFile>;
export {};
