import { existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isTrailproofError, TrailproofError } from '../../diagnostic/trailproof-error.js';
import { withTemporaryFolder } from '../temporary-folder.js';
import { partedFrom, repositoryOf } from './git.js';
import { realPath } from './real-path.js';
import { listTree, readBlobs, unreadable } from './tree-files.js';
/** Gives work the files of a commit. No checkout: no hook and no filter runs, and the working tree stays as it is. The
 * folder is gone when the work ends, whatever happens. Rules, scenarios and goldens load from it as from any folder:
 * scenarios find `trailproof`, and packages of the working tree's node_modules.
 * @example await withFilesAt('origin/main', { folder: '.', flag: '--since' }, async (files) => {
 *   files.read(['rules'])
 *   return loadRules([files.pathOf('rules')])
 * })
 * @throws TrailproofError GIT_UNUSABLE outside a repository, without git, and for what names no commit */
export async function withFilesAt(ref, { folder, flag }, use) {
    const repository = repositoryOf(folder, flag);
    const commit = partedFrom(repository, ref);
    return withTemporaryFolder(async (temporary) => {
        const root = realPath(temporary);
        // The end of the way up for whatever looks for a configuration.
        writeFileSync(join(root, '.git'), '');
        const fromTop = (path) => pathFromTop(repository, resolve(folder, path));
        const files = {
            ref,
            commit,
            root,
            read: (paths) => readInto(root, { repository, commit, paths: paths.map(fromTop) }),
            pathOf: (path) => join(root, fromTop(path)),
            nameOf: (path) => nameOf(path, { root, repository }),
        };
        try {
            return await use(files);
        }
        catch (error) {
            throw isTrailproofError(error) ? asInCommit(error, files) : error;
        }
    });
}
/** Names files of the commit as git does: `1a2b3c4d5e6f:rules/a.toml`; the temporary folder is gone by then. */
function asInCommit(error, { root, commit }) {
    const { code, message, span, hint, cause } = error;
    const named = (text) => text.replaceAll(`${root}${sep}`, `${commit.slice(0, 12)}:`);
    return new TrailproofError(code, named(message), {
        span: span && { ...span, source: { ...span.source, name: named(span.source.name) } },
        hint: hint === undefined ? undefined : named(hint),
        cause,
    });
}
function readInto(root, from) {
    const { repository, commit, paths } = from;
    const { files, skipped } = listTree(repository, commit, paths);
    const unread = files.filter(
    // The working tree's packages are linked there: writing would change them.
    ({ path }) => !path.split('/').includes('node_modules') && !existsSync(join(root, path)));
    for (const { path, content } of readBlobs(repository, unread)) {
        try {
            mkdirSync(dirname(join(root, path)), { recursive: true });
            writeFileSync(join(root, path), content, { flag: 'wx' });
        }
        catch (cause) {
            throw unreadable(path, cause);
        }
    }
    for (const path of ['', ...paths])
        linkPackages(path, { root, repository });
    return skipped;
}
/** Puts the working tree's node_modules where modules of the commit look for them. */
function linkPackages(path, { root, repository }) {
    for (let folder = path;; folder = dirname(folder)) {
        const packages = join(repository.root, folder, 'node_modules');
        const link = join(root, folder, 'node_modules');
        if (isFolder(packages) && isFolder(join(root, folder)) && !existsSync(link)) {
            symlinkSync(packages, link, 'junction');
        }
        if (folder === '' || folder === '.')
            return;
    }
}
const isFolder = (path) => existsSync(path) && statSync(path).isDirectory();
function pathFromTop({ root, flag }, path) {
    const way = relative(root, realPath(path));
    if (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)) {
        return way.split(sep).join('/');
    }
    throw new TrailproofError('GIT_UNUSABLE', `"${path}" lies outside the repository "${root}".`, {
        hint: `${flag} reads a commit of the repository that it runs in: run it in the repository of that path.`,
    });
}
function nameOf(path, { root, repository }) {
    const whole = resolve(path);
    if (whole !== root && !whole.startsWith(root + sep))
        return path;
    const inTree = join(repository.root, relative(root, whole));
    const short = relative(realPath('.'), inTree);
    if (short === '')
        return '.';
    return short.startsWith('..') ? inTree : short;
}
//# sourceMappingURL=files-at.js.map