import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { gitBytes, gitText, partsOf } from './git.js';
// Rules, scenarios and goldens; what is larger was named by mistake.
const mostFiles = 50_000;
const mostBytes = 256 * 1024 * 1024;
/** Lists the files of a commit under some paths, which lead from the top; an empty path is the top itself.
 * @throws TrailproofError GIT_UNUSABLE for a commit with paths that lead elsewhere, and for one that is too large */
export function listTree(repository, commit, paths) {
    if (paths.length === 0)
        return { files: [], skipped: [] };
    const all = paths.includes('');
    const argv = ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', ...(all ? [] : paths)];
    const entries = partsOf(gitText(repository, argv)).map(entryOf);
    const files = entries.filter(({ mode }) => mode.startsWith('100'));
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    if (files.length > mostFiles || total > mostBytes)
        throw tooLarge(commit, paths);
    return {
        files: files.map(({ path, id, bytes }) => ({ path, id, bytes })),
        skipped: entries.flatMap(({ path, mode }) => {
            if (mode === '120000')
                return [{ path, kind: 'symbolic link' }];
            return mode === '160000' ? [{ path, kind: 'submodule' }] : [];
        }),
    };
}
/** Reads files of a commit as they are stored: no filter and no conversion of line ends. */
export function* readBlobs(repository, files) {
    if (files.length === 0)
        return;
    const answer = gitBytes(repository, ['cat-file', '--batch'], {
        input: files.map(({ id }) => `${id}\n`).join(''),
        // Beside its content each file has a line with its id, kind and size.
        largest: mostBytes + mostFiles * 128,
    });
    let at = 0;
    for (const { path, id, bytes } of files) {
        const start = answer.indexOf('\n', at) + 1;
        if (answer.toString('latin1', at, start) !== `${id} blob ${bytes}\n`)
            throw unreadable(path);
        yield { path, content: answer.subarray(start, start + bytes) };
        at = start + bytes + 1;
    }
}
function entryOf(text) {
    const tab = text.indexOf('\t');
    const [mode = '', , id = '', bytes = ''] = text.slice(0, tab).split(/ +/);
    const path = text.slice(tab + 1);
    if (leadsElsewhere(path))
        throw elsewhere(path);
    return { mode, id, bytes: Number(bytes) || 0, path };
}
// git makes no such paths; whoever writes a commit by hand can.
const leadsElsewhere = (path) => path.includes('\\') ||
    path.split('/').some((name) => ['', '.', '..'].includes(name) || name.toLowerCase() === '.git');
function elsewhere(path) {
    return new TrailproofError('GIT_UNUSABLE', `The commit holds the path "${path}".`, {
        hint: 'git makes no such paths: somebody wrote the commit by hand. It is not read.',
    });
}
function tooLarge(commit, paths) {
    const named = paths.map((path) => `"${path === '' ? '.' : path}"`).join(', ');
    const message = `${named} of commit ${commit.slice(0, 12)} is more than ${mostFiles} files or ${mostBytes / 1024 / 1024} MiB.`;
    return new TrailproofError('GIT_UNUSABLE', message, {
        hint: 'Name the folders of rules and scenarios themselves.',
    });
}
/** Says that a file of a commit could not be had. */
export function unreadable(path, cause) {
    const message = `"${path}" of the commit could not be read into a temporary folder.`;
    return new TrailproofError('GIT_UNUSABLE', message, { hint: 'See what `git fsck` says.', cause });
}
//# sourceMappingURL=tree-files.js.map