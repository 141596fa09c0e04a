import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isTrailproofError, TrailproofError } from '../../diagnostic/trailproof-error.js';
import { saveFile } from '../save-file.js';
import { unwritable } from '../unwritable.js';
import { archive } from './archive.js';
import { manifestKind } from './manifest.js';
/** Refuses, before any work, to write over what is no bundle.
 * @throws TrailproofError OUTPUT_UNWRITABLE */
export function allowBundle(output) {
    const found = statSync(output, { throwIfNoEntry: false });
    if (found === undefined)
        return;
    const isArchive = archiveName.test(output);
    if (isArchive && found.isFile())
        return;
    if (!isArchive && found.isDirectory() && (isEmpty(output) || isBundle(output)))
        return;
    throw new TrailproofError('OUTPUT_UNWRITABLE', `"${output}" is there and is no bundle.`, {
        hint: 'Name a folder that is empty or not there yet, or a file that ends in .zip or .tar.gz.',
    });
}
const archiveName = /\.(?:zip|tar\.gz|tgz)$/i;
const isEmpty = (folder) => readdirSync(folder).length === 0;
function isBundle(folder) {
    try {
        const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
        return (typeof manifest === 'object' &&
            manifest !== null &&
            'kind' in manifest &&
            manifest.kind === manifestKind);
    }
    catch {
        return false;
    }
}
/** Writes a bundle: a folder, or an archive where the name says so. A folder of an older bundle is written anew.
 * @throws TrailproofError OUTPUT_UNWRITABLE */
export async function writeBundle(output, files) {
    allowBundle(output);
    try {
        const packed = archive(output, files);
        if (packed === undefined)
            await writeFolder(output, files);
        else
            await saveFile(output, packed);
    }
    catch (error) {
        throw isTrailproofError(error) ? error : unwritable(output, error);
    }
}
// What a bundle is made of: anything else in its folder was put there by people.
const parts = [
    'records',
    'documents',
    'rules',
    'indicators',
    'exceptions',
    'sigma-mapping',
    'golden',
    'scenario',
    'explanations',
];
async function writeFolder(folder, files) {
    if (existsSync(folder)) {
        for (const part of parts)
            await rm(join(folder, part), { recursive: true, force: true });
    }
    for (const [place, text] of files) {
        const file = join(folder, place);
        await mkdir(dirname(file), { recursive: true });
        await saveFile(file, [text]);
    }
}
//# sourceMappingURL=write-bundle.js.map