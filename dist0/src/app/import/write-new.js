import { statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { saveFile } from '../save-file.js';
import { unwritable } from '../unwritable.js';
/** Writes files, each whole or not at all. One that is there already is left alone unless `force` is given; then none is written.
 * @throws TrailproofError OUTPUT_EXISTS, OUTPUT_UNWRITABLE */
export async function writeNew(files, options = {}) {
    refuseExisting(files.map(({ path }) => path), options);
    for (const file of files)
        await writeWhole(file);
}
/** Refuses files that are there already, unless `force` is given: what takes long asks before it begins.
 * @throws TrailproofError OUTPUT_EXISTS */
export function refuseExisting(paths, { force }) {
    const there = paths.find(holdsSomething);
    if (there === undefined || force === true)
        return;
    throw new TrailproofError('OUTPUT_EXISTS', `"${there}" is there already.`, {
        hint: force === undefined
            ? 'Give another name.'
            : 'Give another name, or --force to write over it.',
    });
}
/** Devices and pipes lose nothing by being written to. */
function holdsSomething(path) {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() === true || found?.isDirectory() === true;
}
async function writeWhole({ path, text }) {
    try {
        await mkdir(dirname(path), { recursive: true });
    }
    catch (cause) {
        throw unwritable(path, cause);
    }
    await saveFile(path, Buffer.from(text));
}
//# sourceMappingURL=write-new.js.map