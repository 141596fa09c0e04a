import { eventTimeOf } from '../../cloudtrail/event-time.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { matchRecords } from '../../live/collect/match-records.js';
import { withoutMarks } from '../../live/collect/without-marks.js';
import { runNames } from '../../live/names/run-names.js';
import { refuseExisting } from '../import/write-new.js';
import { settingsOf } from '../settings.js';
import { casesFor } from './cases-for.js';
import { arrivedSteps, cameOf } from './collect/arrived-steps.js';
import { dueSteps } from './collect/due-steps.js';
import { judgeCollected } from './collect/judge-collected.js';
import { liveDrift, twinsOf } from './collect/live-drift.js';
import { recordsOfRun } from './collect/records-of-run.js';
import { saveRecords } from './collect/save-records.js';
import { liveCase } from './live-case.js';
import { playedRun } from './played-run.js';
/** Reads the records of a run back, replays them through rules and compares the alerts with the golden.
 * @throws TrailproofError RUN_UNKNOWN, RUN_NOT_PLAYED, LOOKUP_FAILED, GUARD_…, SCENARIO_UNKNOWN, USAGE */
export async function collectRun(run, options) {
    const known = playedRun(run, options);
    refuseLocalEvidence(known, options);
    if (options.save !== undefined)
        refuseExisting([options.save], {});
    const settings = settingsOf(options);
    const { scenario, case: id, account } = known.begun;
    const [one] = await casesFor({ only: [scenario], case: [id] }, settings);
    const live = await liveCase(one, settings);
    const due = dueSteps(live.synthetic, known.entries);
    const match = (records) => matchRecords(known.entries, records, runNames(run, { account, operator: '' }));
    const attempts = new Set(due.flatMap(({ attempt }) => attempt ?? []));
    const { source, found, findings } = await recordsOfRun(known, due, {
        ...options,
        cameOf: (records) => cameOf(match(records), attempts),
    });
    const matched = match(found.map(({ record }) => record));
    const twinOf = twinsOf(live.synthetic.records);
    const played = playedOf(known, live, { matched, twinOf });
    const judged = played.records.filter(({ phase }) => phase === 'judged');
    const verdicts = await judgeCollected({ ...one, played }, settings, options.evidence);
    if (options.save !== undefined)
        await saveRecords(options.save, judged, options);
    const about = { run, scenario, case: id, account, source };
    const arrived = arrivedSteps(due, matched, found);
    const drift = liveDrift(judged, twinOf);
    return { report: { ...about, ...arrived, ...verdicts, drift, saved: options.save }, findings };
}
/** The case as its records tell it, in the scenario's names and without the marks of its run. */
function playedOf({ played }, { synthetic }, { matched, twinOf, }) {
    const { start, names } = played;
    const records = matched.records
        .filter(({ phase }) => phase !== 'undo')
        .map(({ step, phase, record }) => {
        return { step, phase, record: withoutMarks(record, twinOf({ step, record })) };
    })
        .toSorted((left, right) => eventTimeOf(left.record) - eventTimeOf(right.record));
    return { ...synthetic, start, names, records };
}
function refuseLocalEvidence({ begun }, { evidence }) {
    if (evidence === undefined || begun.mode === 'live')
        return;
    throw new TrailproofError('USAGE', `The run ${begun.run} was played against an endpoint.`, {
        hint: 'Only records of a real account are evidence of a live run: leave --evidence out.',
    });
}
//# sourceMappingURL=collect.js.map