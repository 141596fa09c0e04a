import type { Operation } from '../../operation.ts';
/** S3's calls on buckets and objects. */
export declare const s3Operations: readonly Operation[];
