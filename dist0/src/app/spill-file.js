import { closeSync, openSync, readSync, rmSync, unlinkSync, writeSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { reasonUnwritable } from './unwritable.js';
/** Gives work a temporary file for what rules matched beyond what fits into memory. It is made when it is first needed
 * and has no name any more by then, so that nothing stays behind even of a process that is killed. */
export async function withSpillFile(use) {
    let file;
    let size = 0;
    const spill = {
        write: (bytes) => {
            const place = size;
            try {
                file ??= openNameless();
                writeAll(file.descriptor, bytes, place);
            }
            catch (error) {
                throw unspillable(size, error);
            }
            size += bytes.length;
            return place;
        },
        read: (place, into) => readAll(file.descriptor, into, place),
    };
    try {
        return await use(spill);
    }
    finally {
        file?.close();
    }
}
function openNameless() {
    const path = join(tmpdir(), `trailproof-hits-${process.pid}-${randomUUID()}`);
    const descriptor = openSync(path, 'wx+', 0o600);
    try {
        unlinkSync(path);
        return { descriptor, close: () => closeSync(descriptor) };
    }
    catch {
        return named(path, descriptor);
    }
}
/** Where a system does not take the name away from an open file, it goes with the file. */
function named(path, descriptor) {
    const close = () => {
        closeSync(descriptor);
        rmSync(path, { force: true });
    };
    process.once('exit', close);
    return {
        descriptor,
        close: () => {
            process.off('exit', close);
            close();
        },
    };
}
function writeAll(descriptor, bytes, place) {
    let done = 0;
    while (done < bytes.length) {
        done += writeSync(descriptor, bytes, done, bytes.length - done, place + done);
    }
}
function readAll(descriptor, into, place) {
    let done = 0;
    while (done < into.length) {
        const read = readSync(descriptor, into, done, into.length - done, place + done);
        if (read === 0)
            throw new Error('The temporary file of hits is shorter than what was written.');
        done += read;
    }
}
function unspillable(written, cause) {
    const held = `${Math.round(written / 2 ** 20)} MB of it`;
    return new TrailproofError('SPILL_UNWRITABLE', `Cannot keep what the rules matched in "${tmpdir()}", where ${held} stand already: ${reasonUnwritable(cause)}.`, {
        hint: 'Set TMPDIR to a folder with more room, or leave out the rules that match nearly every record.',
        cause,
    });
}
//# sourceMappingURL=spill-file.js.map