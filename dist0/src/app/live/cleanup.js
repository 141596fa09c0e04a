import { findingOf } from '../../diagnostic/finding.js';
import { isTrailproofError } from '../../diagnostic/trailproof-error.js';
import { openLedger, readLedger } from '../../live/ledger/ledger.js';
import { runNames } from '../../live/names/run-names.js';
import { isPassing } from '../../live/patience.js';
import { takeAllBack } from '../../live/play-live.js';
import { chanceOf } from '../../time/chance.js';
import { admittedTo } from './operator-of-run.js';
import { plainFinding } from './plain-finding.js';
import { defaultRuns, readableRuns } from './run-files.js';
/** Takes back what runs left behind, from their ledgers; all open ones, or those of some ids. Doing it again does nothing.
 * What stands in the way of one run does not in that of the others.
 * @throws TrailproofError RUN_UNKNOWN */
export async function cleanUp(only, options) {
    const { runs, broken } = readableRuns(options.runs ?? defaultRuns, only);
    const wanted = only.length > 0 ? runs : runs.filter(({ state }) => state !== 'clean');
    const cleaned = [];
    for (const one of wanted) {
        const { run, begun } = one;
        const { account, scenario, case: id } = begun;
        try {
            cleaned.push({
                kind: 'cleaned',
                run,
                account,
                scenario,
                case: id,
                leftovers: await cleanOne(one, options),
            });
        }
        catch (error) {
            if (!isTrailproofError(error))
                throw error;
            cleaned.push({ kind: 'refused', run, finding: plainFinding(findingOf(error)) });
        }
    }
    const unread = broken.map(({ run, finding }) => {
        return { kind: 'refused', run, finding: plainFinding(finding) };
    });
    return [...cleaned, ...unread];
}
async function cleanOne(known, options) {
    const { run, file, begun } = known;
    const { account, regions, scenario, case: id } = begun;
    const ledger = openLedger(file, { isNew: false });
    try {
        const { call, arn } = await admittedTo(known, options);
        options.onEvent?.({ kind: 'begun', run, scenario, case: id, account, ledger: file });
        return await takeAllBack({
            run,
            names: runNames(run, { account, operator: arn }),
            call,
            clock: { now: options.wallClock, sleep: (duration) => options.sleep(duration) },
            ledger,
            chance: chanceOf(run, 'cleanup'),
            tell: options.onEvent,
            // Nothing that is taken back waits for something to be there.
            isPassing: (outcome) => isPassing(outcome, 'NoSuchEntity'),
        }, 
        // Read while nobody else writes.
        readLedger(file), { regions, trust: options.accountSettings === true ? 'file and account' : 'file' });
    }
    finally {
        ledger.close();
    }
}
//# sourceMappingURL=cleanup.js.map