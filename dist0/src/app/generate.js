import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { logFilesInOrder } from '../cloudtrail/output/log-files.js';
import { ndjson } from '../cloudtrail/output/ndjson.js';
import { ingestClock } from '../ecs/ingest-clock.js';
import { trailEvent } from '../ecs/make-trail-event.js';
import { documentWriter } from '../ecs/to-document.js';
import { caseId } from '../golden/golden.js';
import { loadScenarios } from '../scenario/catalogue.js';
import { casesToPlay, playCases } from './play-cases.js';
import { saveFile } from './save-file.js';
import { settingsOf } from './settings.js';
import { unwritable } from './unwritable.js';
/** Plays cases and gives their records. The same seed gives the same bytes; replaying them gives the alerts of `verify`,
 * and those of the records that `before` played.
 * @example const { records } = await generate({ only: ['iam-mfa-deactivation'], seed: '7' }) */
export async function generate(options = {}) {
    const settings = settingsOf(options);
    const noise = await noiseOf(options, settings);
    const played = options.noiseOnly === true
        ? { records: [], broken: [] }
        : await playedRecords(options, settings);
    const of = (options.noise ?? 0) + played.records.length;
    const stream = () => counted(merged(noise(), played.records), (done) => options.onProgress?.({ done, of, unit: 'records' }));
    return { ...played, settings, stream };
}
async function playedRecords(options, settings) {
    const { scenarios, findings } = await loadScenarios(settings.scenarios, options.only);
    const cases = casesToPlay(scenarios, options.case);
    const timed = [];
    const broken = findings.map(({ file, message }) => ({ scenario: file, case: '', message }));
    const { onProgress } = options;
    for await (const { played } of playCases(cases, { ...settings, onProgress })) {
        for (const { record, phase } of played.records) {
            if (phase !== 'undo')
                timed.push({ record, time: record.eventTime });
        }
        if (played.broken === undefined)
            continue;
        const name = caseId(played.kind, played.case);
        broken.push({ scenario: played.scenario, case: name, message: played.broken.message });
    }
    // ISO texts of one form order as their times do; toSorted keeps equal ones in place.
    const sorted = timed.toSorted(byTime);
    return { records: sorted.map(({ record }) => record), broken };
}
/** A company of 50,000 records a day has some sixty people and a few hundred machines. */
const noiseADay = 50_000;
/** Loaded when asked for: who wants no noise does not wait for names. */
async function noiseOf({ noise: count = 0, noiseDays }, { seed, start }) {
    if (count === 0)
        return () => [];
    const { fakeNames, noiseRecords } = await import('../noise/noise.js');
    const days = noiseDays ?? Math.ceil(count / noiseADay);
    return () => noiseRecords({ count, days, seed, start, names: fakeNames(seed) });
}
/** Puts the records of cases where they belong in time; of equal times the background comes first. */
function* merged(noise, played) {
    let next = 0;
    for (const record of noise) {
        for (; next < played.length && isBefore(played[next], record); next += 1)
            yield played[next];
        yield record;
    }
    yield* played.slice(next);
}
/** Records are made while they are written: that is when there is something to tell. */
function* counted(records, tell) {
    let done = 0;
    for (const record of records) {
        yield record;
        done += 1;
        if (done % 10_000 === 0)
            tell(done);
    }
}
const isBefore = (left, right) => left.eventTime < right.eventTime;
/** One record a line, in pieces. */
export function recordLines({ stream }) {
    return ndjson(stream());
}
/** Writes the records into a folder as CloudTrail lays them down in its bucket, each file whole.
 * @throws TrailproofError OUTPUT_UNWRITABLE */
export async function writeLogFolder(folder, { stream, settings }) {
    for (const { path, body } of logFilesInOrder(stream(), settings.seed)) {
        const file = join(folder, path);
        try {
            await mkdir(dirname(file), { recursive: true });
        }
        catch (cause) {
            throw unwritable(file, cause);
        }
        await saveFile(file, body);
    }
}
/** One ECS document a line, as Elastic's AWS integration writes it under the profile. */
export function* documentLines({ stream, settings }) {
    const clock = ingestClock(settings.profile);
    const write = documentWriter(settings.profile);
    let position = 0;
    for (const record of stream()) {
        yield `${JSON.stringify(write(trailEvent(record, position, clock)))}\n`;
        position += 1;
    }
}
function byTime(left, right) {
    return left.time < right.time ? -1 : left.time > right.time ? 1 : 0;
}
//# sourceMappingURL=generate.js.map