import { execFileSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { TrailproofError } from '../diagnostic/trailproof-error.ts'

/** The files of a git repository that are not as they were at a commit. */
export interface ChangedFiles {
  /** As it was asked for, such as `origin/main`. */
  readonly since: string
  /** Absolute paths without links, of files that are gone too, sorted. */
  readonly files: readonly string[]
  /** Asks for a path that leads from the working directory. */
  readonly has: (file: string) => boolean
}

/** Lists what changed since the point where the working tree and a commit parted: committed or not, new and deleted files
 * too. Files that git ignores are not looked at.
 * @example changedFiles('origin/main', '.').has('rules/a.toml')
 * @throws TrailproofError GIT_UNUSABLE outside a repository, without git, and for what names no commit */
export function changedFiles(since: string, folder: string): ChangedFiles {
  const root = git(folder, ['rev-parse', '--show-toplevel'], () => noRepository(folder)).trim()
  const commit = git(
    root,
    // What begins with a dash is a name like any other, never a flag.
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${since}^{commit}`],
    () => noCommit(since),
  ).trim()
  const base = commonAncestor(root, commit)
  const listed = [
    ...paths(git(root, ['diff', '--name-only', '--no-renames', '-z', base, '--'])),
    ...paths(git(root, ['ls-files', '--others', '--exclude-standard', '-z'])),
  ]
  const files = [...new Set(listed.map((path) => join(root, path)))].toSorted()
  const known = new Set(files)
  return { since, files, has: (file) => known.has(realPath(resolve(file))) }
}

/** What others did to the branch since is not ours. Without a history in common, as in a shallow clone, the commit itself. */
function commonAncestor(root: string, commit: string): string {
  try {
    return git(root, ['merge-base', commit, 'HEAD']).trim()
  } catch (error) {
    if (error instanceof TrailproofError) return commit
    throw error
  }
}

// A list of paths; a change of more than that is no change to look at.
const longestAnswer = 64 * 1024 * 1024

function git(
  folder: string,
  argv: readonly string[],
  explain: () => TrailproofError = unusable,
): string {
  try {
    return execFileSync('git', ['-c', 'core.fsmonitor=false', ...argv], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: longestAnswer,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch (error) {
    throw isMissing(error) ? missing() : explain()
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

const paths = (answer: string): readonly string[] =>
  answer.split('\0').filter((path) => path !== '')

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function missing(): TrailproofError {
  return new TrailproofError('GIT_UNUSABLE', '--changed asks git, which is not installed.', {
    hint: 'Install git, or leave --changed away.',
  })
}

function noRepository(folder: string): TrailproofError {
  return new TrailproofError('GIT_UNUSABLE', `"${folder}" is in no git repository.`, {
    hint: '--changed compares with a commit: run it inside the repository, or leave it away.',
  })
}

function noCommit(since: string): TrailproofError {
  return new TrailproofError('GIT_UNUSABLE', `There is no commit "${since}" here.`, {
    hint: 'In CI only the newest commit is fetched as a rule: fetch the other branch too (fetch-depth: 0).',
  })
}

function unusable(): TrailproofError {
  return new TrailproofError('GIT_UNUSABLE', 'git cannot list what changed.')
}
