import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
/** Reads `s3://bucket/prefix`; what follows `AWSLogs/` is found without it.
 * @throws TrailproofError USAGE
 * @example bucketPlace('s3://logs/org/AWSLogs/') // { bucket: 'logs', prefix: 'org/' } */
export function bucketPlace(text) {
    // S3's naming rules for general purpose buckets.
    const match = /^s3:\/\/([a-z\d][a-z\d.-]{1,61}[a-z\d])(?:\/(.*))?$/.exec(text);
    const [, bucket, path = ''] = match ?? [];
    if (bucket === undefined) {
        throw new TrailproofError('USAGE', `"${text}" is no place in S3.`, {
            hint: 'Write s3://BUCKET or s3://BUCKET/PREFIX, as the trail has it.',
        });
    }
    const parts = path.split('/').filter((part) => part !== '');
    const logs = parts.indexOf('AWSLogs');
    const before = logs === -1 ? parts : parts.slice(0, logs);
    return { bucket, prefix: before.map((part) => `${part}/`).join('') };
}
//# sourceMappingURL=bucket-place.js.map