/** What CloudTrail calls an operation of S3 where it is not the API's name of today. */
export declare const s3EventNames: Readonly<Record<string, string>>;
