import { readRecords } from '../../../cloudtrail/input/read-records.js';
import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { attemptsIn } from '../../../live/collect/attempt.js';
import { bucketPlace } from '../../../live/collect/bucket/bucket-place.js';
import { readBucket } from '../../../live/collect/bucket/read-bucket.js';
import { lookUp } from '../../../live/collect/look-up.js';
import { operatorOf } from '../operator.js';
import { admittedTo } from '../operator-of-run.js';
import { usualDelay } from './arrived-steps.js';
/** Reads the records of a run where it was asked to.
 * @throws TrailproofError LOOKUP_FAILED, BUCKET_UNREADABLE, GUARD_…, INPUT_UNREADABLE, USAGE */
export async function recordsOfRun(known, due, options) {
    if (options.records !== undefined)
        return recordsIn(options.records);
    if (options.bucket !== undefined)
        return recordsInBucket(known, due, { ...options, bucket: options.bucket });
    const { call } = await admittedTo(known, options);
    // The event history has management events alone.
    const attempts = due.flatMap(({ attempt, isData }) => (isData ? [] : (attempt ?? [])));
    const found = await lookUp({
        ...waitOf(known, attempts.length, options),
        call,
        regions: regionsOf(known),
        accessKeys: [...new Set(attempts.flatMap(({ accessKeyId }) => accessKeyId ?? []))],
    });
    return { source: 'event history', found, findings: [] };
}
const waitOf = ({ run, begun, entries }, of, options) => ({
    clock: { now: options.wallClock, sleep: (duration) => options.sleep(duration) },
    from: begun.at,
    deadline: options.deadline,
    of,
    cameOf: options.cameOf,
    onCame: (done) => {
        const soFar = options.wallClock() - lastCallIn(entries);
        const waiting = { soFar, usually: usualDelay };
        options.onProgress?.({ done, of, unit: 'records', what: run, waiting });
    },
});
const lastCallIn = (entries) => Math.max(...attemptsIn(entries).map(({ at }) => at));
/** Reads a bucket, which may be of another account: whose credentials these are is not asked. */
async function recordsInBucket(known, due, options) {
    const place = bucketPlace(options.bucket);
    const { bucketProfile: profile } = options;
    if (profile !== undefined && options.endpointUrl !== undefined) {
        throw new TrailproofError('USAGE', '--bucket-profile and --endpoint-url exclude each other.', {
            hint: 'At an endpoint the keys are those of the environment.',
        });
    }
    const { call } = await operatorOf({ ...options, profile });
    const { begun, entries } = known;
    const of = due.filter(({ attempt }) => attempt !== undefined).length;
    const read = await readBucket({
        ...waitOf(known, of, options),
        call,
        place,
        account: begun.account,
        regions: regionsOf(known),
        to: lastCallIn(entries),
    });
    return { source: `s3://${place.bucket}/${place.prefix}`, ...read };
}
/** IAM and the global endpoints are told in us-east-1. */
const regionsOf = ({ begun }) => [
    ...new Set(['us-east-1', ...begun.regions]),
];
async function recordsIn(paths) {
    const reading = readRecords(paths);
    const records = [];
    for await (const batch of reading)
        records.push(...batch.map(({ value }) => value));
    const { findings } = reading.report();
    const closed = findings.find(({ code }) => code === 'INPUT_UNREADABLE');
    if (closed !== undefined) {
        throw new TrailproofError('INPUT_UNREADABLE', closed.message, {
            hint: 'Give files and folders that `trailproof replay` reads.',
        });
    }
    return {
        source: 'files',
        found: records.map((record) => ({ record })),
        findings,
    };
}
//# sourceMappingURL=records-of-run.js.map