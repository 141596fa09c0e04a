import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findingOf } from '../../diagnostic/finding.js';
import { isTrailproofError, TrailproofError } from '../../diagnostic/trailproof-error.js';
import { didYouMean } from '../../diagnostic/nearest-name.js';
import { isLocked } from '../../live/ledger/lock-ledger.js';
import { openEnds } from '../../live/ledger/open-ends.js';
import { readLedger } from '../../live/ledger/ledger.js';
import { unwritable } from '../unwritable.js';
/** Where the ledgers of runs lie, unless told otherwise. */
export const defaultRuns = join('.trailproof', 'runs');
/** The file of a run's ledger; its folder is made. Ledgers are kept from version control.
 * @throws TrailproofError OUTPUT_UNWRITABLE */
export function ledgerFile(folder, run) {
    try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
    }
    catch (cause) {
        throw unwritable(folder, cause);
    }
    return join(folder, `${run}.ndjson`);
}
/** Reads the ledgers of a folder, or those of some runs.
 * @throws TrailproofError RUN_UNKNOWN, LEDGER_BROKEN, INPUT_UNREADABLE */
export function knownRuns(folder, only = []) {
    const names = runsIn(folder);
    for (const name of only) {
        if (names.includes(name))
            continue;
        throw new TrailproofError('RUN_UNKNOWN', `There is no ledger of a run "${name}" in ${folder}.`, {
            hint: didYouMean(name, names) ??
                (names.length === 0 ? 'Give the folder by --runs.' : `There are ${names.join(', ')}.`),
        });
    }
    return (only.length === 0 ? names : only).flatMap((name) => knownRun(folder, name) ?? []);
}
/** Reads every ledger that can be read, of a folder or of some runs, the oldest run first, and says what is wrong with the others: one that is
 * broken must not keep the rest from being cleaned up.
 * @throws TrailproofError RUN_UNKNOWN, INPUT_UNREADABLE for the folder */
export function readableRuns(folder, only) {
    const names = only.length === 0 ? runsIn(folder) : only;
    const runs = [];
    const broken = [];
    for (const run of names) {
        try {
            runs.push(...knownRuns(folder, [run]));
        }
        catch (error) {
            if (!isTrailproofError(error) || error.code === 'RUN_UNKNOWN')
                throw error;
            broken.push({ run, finding: findingOf(error) });
        }
    }
    return { runs: runs.toSorted((one, other) => one.begun.at - other.begun.at), broken };
}
function knownRun(folder, run) {
    const file = join(folder, `${run}.ndjson`);
    const entries = readLedger(file);
    const begun = entries.find((entry) => entry.kind === 'run');
    if (begun === undefined)
        return undefined;
    refuseOtherNames(file, { run, begun });
    const open = openEnds(entries).length;
    const isClean = entries.some(({ kind }) => kind === 'clean');
    const state = isLocked(file) ? 'running' : isClean ? 'clean' : 'open';
    return { run, file, entries, begun, open, state };
}
/** The id is what the things of a run are known by.
 * @throws TrailproofError LEDGER_BROKEN */
function refuseOtherNames(file, { run, begun }) {
    if (begun.run === run)
        return;
    throw new TrailproofError('LEDGER_BROKEN', `${file} is the ledger of the run ${begun.run}.`, {
        hint: `A ledger has the name of its run: ${begun.run}.ndjson.`,
    });
}
function runsIn(folder) {
    try {
        return readdirSync(folder)
            .filter((name) => name.endsWith('.ndjson'))
            .map((name) => name.slice(0, -'.ndjson'.length))
            .toSorted();
    }
    catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
            return [];
        // An empty answer would say that nothing is left in the account.
        throw new TrailproofError('INPUT_UNREADABLE', `Cannot open "${folder}".`, { cause });
    }
}
//# sourceMappingURL=run-files.js.map