import { closeSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { isTrailproofError, TrailproofError } from '../../diagnostic/trailproof-error.js';
import { entryShape, versionShape } from './entry-shape.js';
import { lockLedger } from './lock-ledger.js';
/** Opens the ledger of a run to append to, for this process alone until it is closed; a new one must not be there yet, and
 * of an old one a last line that was cut off is taken away. Only its owner can read it.
 * @throws TrailproofError OUTPUT_UNWRITABLE, LEDGER_LOCKED */
export function openLedger(file, { isNew }) {
    let descriptor;
    let unlock;
    try {
        unlock = lockLedger(file);
        if (!isNew)
            truncateSync(file, wholeLines(readFileSync(file)));
        descriptor = openSync(file, isNew ? 'ax' : 'a', 0o600);
    }
    catch (cause) {
        unlock?.();
        if (isTrailproofError(cause))
            throw cause;
        throw new TrailproofError('OUTPUT_UNWRITABLE', `Cannot write the ledger "${file}".`, {
            hint: 'Nothing is played without a ledger: give --runs a folder that can be written.',
            cause,
        });
    }
    return {
        file,
        write: (entry) => {
            const bytes = Buffer.from(`${JSON.stringify(entry)}\n`);
            for (let at = 0; at < bytes.length;)
                at += writeSync(descriptor, bytes, at);
            fsyncSync(descriptor);
        },
        close: () => {
            closeSync(descriptor);
            unlock();
        },
    };
}
/** Reads a ledger. A last line that was cut off is left out: the call that it stands for was not made.
 * @throws TrailproofError LEDGER_BROKEN at any other line that is none, LEDGER_VERSION, INPUT_UNREADABLE */
export function readLedger(file) {
    const bytes = bytesOf(file);
    const lines = bytes.toString('utf8', 0, wholeLines(bytes)).split('\n');
    return lines.flatMap((line, at) => {
        if (line === '')
            return [];
        try {
            const entry = JSON.parse(line);
            refuseOtherVersions(file, entry);
            return [entryShape.parse(entry)];
        }
        catch (cause) {
            if (isTrailproofError(cause))
                throw cause;
            throw new TrailproofError('LEDGER_BROKEN', `${file}:${at + 1} is no line of a ledger.`, {
                hint: 'Take the line away by hand; `trailproof live cleanup` also finds by path and tag what no line tells.',
                cause,
            });
        }
    });
}
/** @throws TrailproofError LEDGER_VERSION */
function refuseOtherVersions(file, entry) {
    const { success, data } = versionShape.safeParse(entry);
    if (!success || data.version === 1)
        return;
    throw new TrailproofError('LEDGER_VERSION', `${file} is a ledger of version ${data.version}; this trailproof reads version 1.`, { hint: 'Clean up with the trailproof that played the run.' });
}
/** How many bytes the lines have that were written to their end. */
const wholeLines = (bytes) => bytes.lastIndexOf('\n') + 1;
function bytesOf(file) {
    try {
        return readFileSync(file);
    }
    catch (cause) {
        throw new TrailproofError('INPUT_UNREADABLE', `Cannot open "${file}".`, { cause });
    }
}
//# sourceMappingURL=ledger.js.map