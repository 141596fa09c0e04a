import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { unwritable } from '../unwritable.js';
import { appendCall, readCalls } from './call-journal.js';
import { worldShape } from './world-shape.js';
/** Opens the state in a folder, or begins one there; only this user can read it, for passwords and keys of the in-memory AWS are in it.
 * @throws TrailproofError STATE_DIFFERS where the folder was begun with another world or seed, OUTPUT_UNWRITABLE, INPUT_BROKEN */
export function keptState(folder, wanted, { reset }) {
    const file = join(folder, 'beginning.json');
    const journal = join(folder, 'calls.ndjson');
    try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        if (reset)
            for (const one of [file, journal])
                rmSync(one, { force: true });
        if (!existsSync(file)) {
            writeFileSync(file, `${JSON.stringify(wanted, null, 2)}\n`, { mode: 0o600 });
        }
    }
    catch (cause) {
        throw unwritable(folder, cause);
    }
    const begun = readBeginning(file);
    const differs = ['seed', 'world'].find((part) => JSON.stringify(begun[part]) !== JSON.stringify(wanted[part]));
    if (differs !== undefined)
        throw otherBeginning(folder, differs);
    return { ...begun, calls: readCalls(journal), keep: (call) => appendCall(journal, call) };
}
const beginningShape = z.object({ seed: z.string(), start: z.number(), world: worldShape });
/** @throws TrailproofError INPUT_BROKEN */
function readBeginning(file) {
    try {
        return beginningShape.parse(JSON.parse(readFileSync(file, 'utf8')));
    }
    catch (cause) {
        throw new TrailproofError('INPUT_BROKEN', `${file} is no beginning of a state.`, {
            cause,
            hint: 'Start anew with --reset.',
        });
    }
}
function otherBeginning(folder, part) {
    return new TrailproofError('STATE_DIFFERS', `"${folder}" was begun with another ${part}.`, {
        hint: 'Begin anew with --reset, or choose another folder for --state.',
    });
}
//# sourceMappingURL=kept-state.js.map