import type { Operation } from '../../operation.ts';
/** S3's calls on buckets. */
export declare const bucketOperations: readonly Operation[];
