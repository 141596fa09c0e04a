import { objectsIn } from '../../../aws/members.js';
import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { allPages, EndlessList } from '../../all-pages.js';
import { isBusy } from '../../patience.js';
/** S3's, of a thousand files each: a trail writes some hundred for a region and day. */
const continuation = { told: 'NextContinuationToken', asked: 'ContinuationToken' };
/** Makes the reads of a bucket. Whatever region it is in, S3 says so and is asked there. */
export function bucketCalls(call, { bucket, prefix }) {
    const ask = async (operation, input) => {
        const { outcome } = await call({
            service: 's3',
            operation,
            input: { Bucket: bucket, ...input },
            region: 'us-east-1',
            as: 'operator',
        });
        if (outcome.kind === 'output')
            return outcome.output;
        if (isBusy(outcome))
            return undefined;
        const { code, message } = outcome;
        throw new TrailproofError('BUCKET_UNREADABLE', `S3 refuses ${operation} of s3://${bucket}/${prefix}: ${code}: ${message}`, { hint: hintOf(code, { bucket, prefix }) });
    };
    return {
        list: async ({ prefix: Prefix, startAfter: StartAfter }) => {
            const askPage = (page) => ask('ListObjectsV2', { Prefix, StartAfter, ...page });
            try {
                return (await allPages(askPage, continuation))?.flatMap(filesIn);
            }
            catch (error) {
                if (!(error instanceof EndlessList))
                    throw error;
                throw new TrailproofError('BUCKET_UNREADABLE', `The list of s3://${bucket}/${Prefix} has no end: ${error.pages} pages came.`, { hint: 'Copy the records of the run’s minutes, and give them by --records.' });
            }
        },
        open: async (key) => {
            const body = (await ask('GetObject', { Key: key }))?.['Body'];
            return isBytes(body) ? body : undefined;
        },
        organizations: async () => {
            const input = { Prefix: `${prefix}AWSLogs/o-`, Delimiter: '/' };
            const output = await ask('ListObjectsV2', input).catch(() => undefined);
            return objectsIn(output ?? {}, 'CommonPrefixes').flatMap(({ Prefix }) => typeof Prefix === 'string' ? [Prefix] : []);
        },
    };
}
function filesIn(output) {
    return objectsIn(output, 'Contents').flatMap(({ Key, LastModified }) => typeof Key === 'string' && LastModified instanceof Date
        ? [{ key: Key, at: LastModified.getTime() }]
        : []);
}
const isBytes = (body) => typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
function hintOf(code, { bucket, prefix }) {
    if (code === 'NoSuchBucket')
        return 'Give the bucket of the trail, as CloudTrail’s page of trails names it.';
    return (`Allow s3:ListBucket on arn:aws:s3:::${bucket} and s3:GetObject on arn:aws:s3:::${bucket}/${prefix}AWSLogs/*` +
        ' (and kms:Decrypt of the trail’s key); for the bucket of another account give --bucket-profile.');
}
//# sourceMappingURL=bucket-calls.js.map