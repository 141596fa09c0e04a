import { execFileSync } from 'node:child_process';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
/** Finds the repository that a folder is in.
 * @throws TrailproofError GIT_UNUSABLE outside a repository and without git */
export function repositoryOf(folder, flag) {
    const outside = () => new TrailproofError('GIT_UNUSABLE', `"${folder}" is in no git repository.`, {
        hint: `${flag} compares with a commit: run it inside the repository, or leave it away.`,
    });
    const asked = { root: folder, flag };
    const root = gitText(asked, ['rev-parse', '--show-toplevel'], { explain: outside });
    return { root: root.replace(/\r?\n$/, ''), flag };
}
/** The full id of the commit that a name means; what begins with a dash is a name like any other, never a flag.
 * @throws TrailproofError GIT_UNUSABLE for what names no commit */
export function commitOf(repository, name) {
    const argv = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    return gitText(repository, argv, { explain: () => noCommit(name) }).trim();
}
/** The commit where the working tree and another commit parted: what others did since is no change of ours. Without a
 * history in common, as in a shallow clone, the other commit itself.
 * @throws TrailproofError GIT_UNUSABLE for what names no commit */
export function partedFrom(repository, name) {
    const commit = commitOf(repository, name);
    try {
        return gitText(repository, ['merge-base', commit, 'HEAD']).trim();
    }
    catch (error) {
        if (error instanceof TrailproofError)
            return commit;
        throw error;
    }
}
// A list of paths; a change of more than that is no change to look at.
const longestAnswer = 64 * 1024 * 1024;
/** Runs git and gives what it prints.
 * @throws TrailproofError GIT_UNUSABLE */
export function gitBytes({ root, flag }, argv, { input, largest = longestAnswer, explain = unusable } = {}) {
    try {
        return execFileSync('git', ['-c', 'core.fsmonitor=false', '--literal-pathspecs', ...argv], {
            cwd: root,
            env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
            maxBuffer: largest,
            input: input ?? '',
            stdio: ['pipe', 'pipe', 'ignore'],
        });
    }
    catch (error) {
        throw isMissing(error) ? missing(flag) : explain();
    }
}
/** As `gitBytes`, as text. */
export function gitText(repository, argv, options) {
    return gitBytes(repository, argv, options).toString('utf8');
}
/** The parts of an answer of git's `-z`. */
export const partsOf = (answer) => answer.split('\0').filter((part) => part !== '');
const isMissing = (error) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
function missing(flag) {
    return new TrailproofError('GIT_UNUSABLE', `${flag} asks git, which is not installed.`, {
        hint: `Install git, or leave ${flag} away.`,
    });
}
function noCommit(name) {
    return new TrailproofError('GIT_UNUSABLE', `There is no commit "${name}" here.`, {
        hint: 'In CI only the newest commit is fetched as a rule: fetch the other branch too (fetch-depth: 0).',
    });
}
function unusable() {
    return new TrailproofError('GIT_UNUSABLE', 'git could not answer.', {
        hint: 'See what `git status` says here.',
    });
}
//# sourceMappingURL=git.js.map