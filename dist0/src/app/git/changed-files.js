import { join } from 'node:path';
import { gitText, partedFrom, partsOf, repositoryOf } from './git.js';
import { realPath } from './real-path.js';
/** Lists what changed since the point where the working tree and a commit parted: committed or not, new and deleted files
 * too. Files that git ignores are not looked at.
 * @example changedFiles('origin/main', '.').has('rules/a.toml')
 * @throws TrailproofError GIT_UNUSABLE outside a repository, without git, and for what names no commit */
export function changedFiles(since, folder) {
    const repository = repositoryOf(folder, '--changed');
    const base = partedFrom(repository, since);
    const listed = [
        ...partsOf(gitText(repository, ['diff', '--name-only', '--no-renames', '-z', base, '--'])),
        ...partsOf(gitText(repository, ['ls-files', '--others', '--exclude-standard', '-z'])),
    ];
    const files = [...new Set(listed.map((path) => join(repository.root, path)))].toSorted();
    const known = new Set(files);
    return { since, files, has: (file) => known.has(realPath(file)) };
}
//# sourceMappingURL=changed-files.js.map