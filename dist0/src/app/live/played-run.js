import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { defaultRuns, knownRuns } from './run-files.js';
/** Reads the ledger of a run that played its case.
 * @throws TrailproofError RUN_UNKNOWN, RUN_NOT_PLAYED, LEDGER_BROKEN */
export function playedRun(run, { runs = defaultRuns }) {
    const [known] = knownRuns(runs, [run]);
    const played = known?.entries.find((entry) => entry.kind === 'played');
    if (known !== undefined && played !== undefined)
        return { ...known, played };
    throw new TrailproofError('RUN_NOT_PLAYED', `The run "${run}" did not play its case.`, {
        hint: 'Its ledger tells how far it came; play it again by `trailproof live run`.',
    });
}
//# sourceMappingURL=played-run.js.map