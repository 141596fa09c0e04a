import { accessSync, closeSync, constants, fstatSync, openSync, readFileSync, readSync, writeSync, } from 'node:fs';
import { dirname } from 'node:path';
import { printEvidence } from '../../coverage/print-evidence.js';
import { printable } from '../../diagnostic/printable.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { isInNodeModules } from '../../golden/in-node-modules.js';
import { unwritable } from '../unwritable.js';
/** Refuses to keep evidence where it cannot be written, or where the next install would overwrite it: before any work.
 * @throws TrailproofError EVIDENCE_REFUSED, OUTPUT_UNWRITABLE */
export async function allowEvidence(file) {
    try {
        accessSync(dirname(file), constants.W_OK);
    }
    catch (error) {
        throw unwritable(file, error);
    }
    if (!(await isInNodeModules(file)))
        return;
    throw new TrailproofError('EVIDENCE_REFUSED', `${printable(file)} is inside node_modules, where the next install would overwrite it.`, { hint: 'Keep evidence in your repository: --evidence evidence.ndjson.' });
}
/** Appends evidence to a file, whole lines in one write, so that two runs at once lose nothing of each other. Lines that
 * stand there already are not written again. Gives how many were written.
 * @throws TrailproofError OUTPUT_UNWRITABLE */
export function appendEvidence(file, evidence) {
    try {
        const known = new Set(linesOf(file));
        const lines = [...new Set(evidence.map(printEvidence))].filter((line) => !known.has(line));
        if (lines.length > 0)
            append(file, `${lines.join('\n')}\n`);
        return lines.length;
    }
    catch (error) {
        throw error instanceof Error ? unwritable(file, error) : error;
    }
}
function linesOf(file) {
    try {
        return readFileSync(file, 'utf8').split('\n');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return [];
        throw error;
    }
}
function append(file, text) {
    const open = openSync(file, 'a+');
    try {
        // A last line without an end, as an editor may leave it, must not swallow the first of ours.
        writeSync(open, endsInLine(open) ? text : `\n${text}`);
    }
    finally {
        closeSync(open);
    }
}
function endsInLine(open) {
    const { size } = fstatSync(open);
    if (size === 0)
        return true;
    const last = Buffer.alloc(1);
    readSync(open, last, 0, 1, size - 1);
    return last.toString('latin1') === '\n';
}
//# sourceMappingURL=append-evidence.js.map