import { eventTimeOf } from '../../../cloudtrail/event-time.js';
import { readRecords } from '../../../cloudtrail/input/read-records.js';
import { isTrailproofError } from '../../../diagnostic/trailproof-error.js';
import { minutes, seconds } from '../../../time/duration.js';
import { awaitRecords } from '../await-records.js';
import { bucketCalls } from './bucket-calls.js';
import { isWanted, trailFolders } from './trail-folders.js';
/** CloudTrail writes a file every five minutes. */
const betweenPolls = seconds(20);
/** How far the clocks of the operator and of AWS may be apart. */
const slack = minutes(5);
/** Reads the files that a trail wrote of a run, each once, until all that is waited for has come or the deadline has.
 * @throws TrailproofError BUCKET_UNREADABLE */
export async function readBucket(plan) {
    const { bucket, prefix } = plan.place;
    const calls = bucketCalls(plan.call, plan.place);
    const roots = [`${prefix}AWSLogs/`, ...(await calls.organizations())];
    const read = new Map();
    const found = await awaitRecords(plan, betweenPolls, async () => {
        for (const file of await newFiles(plan, { calls, roots, read })) {
            const body = await calls.open(file.key);
            const one = body === undefined ? undefined : await readFile(body, file, plan).catch(cutOff);
            if (one !== undefined)
                read.set(file.key, one);
        }
        return [...read.values()].flatMap((one) => one.found);
    });
    const findings = [...read.values()].flatMap((one) => one.findings);
    if (read.size > 0)
        return { found, findings };
    const where = `s3://${bucket}/${prefix}AWSLogs/`;
    const message = `${where} has no file of ${plan.account} in ${plan.regions.join(', ')} for the time of the run.`;
    return { found, findings: [{ severity: 'warning', code: 'INPUT_EMPTY', message }] };
}
/** A connection that broke: the file is read again at the next poll. */
function cutOff(error) {
    if (error instanceof Error && 'code' in error && !isTrailproofError(error))
        return undefined;
    throw error;
}
async function newFiles(plan, known) {
    const files = [];
    for (const folder of trailFolders(plan, known.roots)) {
        files.push(...((await known.calls.list(folder)) ?? []));
    }
    return files.filter(({ key }) => !known.read.has(key) && isWanted(key, plan));
}
/** Reads a file within the limits of every input; records of other times are not kept. */
async function readFile(body, { key, at }, { place, from, to }) {
    const reading = readRecords(['-'], { stdin: body, stdinName: `s3://${place.bucket}/${key}` });
    const records = [];
    for await (const batch of reading) {
        for (const { value } of batch) {
            const time = eventTimeOf(value);
            if (time >= from - slack && time <= to + slack)
                records.push(value);
        }
    }
    return {
        found: records.map((record) => ({ record, arrival: { after: at, by: at } })),
        findings: reading.report().findings,
    };
}
//# sourceMappingURL=read-bucket.js.map