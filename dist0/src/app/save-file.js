import { createWriteStream, rmSync } from 'node:fs';
import { copyFile, lstat, open, realpath, rename, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { unwritable } from './unwritable.js';
import { inPieces } from './in-pieces.js';
/** Writes a file whole or not at all: into a draft beside it, which then takes its name and keeps its mode. Written
 * straight are devices and pipes, files with several names or of another user, and those in whose folder nothing can be
 * made or that cannot be replaced, as where a container mounts them.
 * @throws TrailproofError OUTPUT_UNWRITABLE */
export async function saveFile(file, content) {
    const pieces = content instanceof Uint8Array ? [content] : inPieces(content);
    try {
        const target = await targetOf(resolve(file));
        const draft = target.kind === 'replaced' ? await openDraft(target) : undefined;
        if (draft === undefined)
            await pour(pieces, createWriteStream(target.path));
        else
            await replace(target.path, draft, pieces);
    }
    catch (error) {
        // A report that cannot be made is not the file's fault.
        throw isSystemError(error) ? unwritable(file, error) : error;
    }
}
async function targetOf(path) {
    if (isSpecial(path))
        return { kind: 'straight', path };
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) {
        const link = await lstat(path).catch(() => undefined);
        return { kind: link === undefined ? 'replaced' : 'straight', path };
    }
    const real = await realpath(path);
    const isOurs = found.nlink === 1 && found.uid === (process.getuid?.() ?? found.uid);
    if (!found.isFile() || !isOurs || isSpecial(real))
        return { kind: 'straight', path };
    return { kind: 'replaced', path: real, mode: found.mode & 0o7777 };
}
// A link such as /dev/stdout leads to an open file, which a file of the same name is not.
const isSpecial = (path) => /^\/(?:dev|proc)\//.test(path);
let drafts = 0;
/** Undefined where there is a file and nothing can be made beside it. */
async function openDraft(target) {
    drafts += 1;
    const path = join(dirname(target.path), `.trailproof-${process.pid}-${drafts}`);
    const remove = () => rmSync(path, { force: true });
    remove();
    process.once('exit', remove);
    try {
        const handle = await open(path, 'wx');
        if (target.mode !== undefined)
            await handle.chmod(target.mode);
        return { path, handle, remove };
    }
    catch (error) {
        process.off('exit', remove);
        if (target.mode !== undefined && isSystemError(error))
            return undefined;
        throw error;
    }
}
async function replace(path, draft, pieces) {
    try {
        await pour(pieces, draft.handle.createWriteStream());
        await rename(draft.path, path).catch(() => copyFile(draft.path, path));
    }
    finally {
        draft.remove();
        process.off('exit', draft.remove);
    }
}
const pour = (pieces, stream) => pipeline(Readable.from(pieces, { objectMode: false }), stream);
const isSystemError = (error) => error instanceof Error && 'syscall' in error;
//# sourceMappingURL=save-file.js.map