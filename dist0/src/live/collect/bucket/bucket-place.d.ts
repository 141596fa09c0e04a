/** Where a trail writes its files. */
export interface BucketPlace {
    readonly bucket: string;
    /** What stands before `AWSLogs/`: empty, or with a slash at its end. */
    readonly prefix: string;
}
/** Reads `s3://bucket/prefix`; what follows `AWSLogs/` is found without it.
 * @throws TrailproofError USAGE
 * @example bucketPlace('s3://logs/org/AWSLogs/') // { bucket: 'logs', prefix: 'org/' } */
export declare function bucketPlace(text: string): BucketPlace;
