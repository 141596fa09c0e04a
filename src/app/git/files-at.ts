import { existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { isTrailproofError, TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { withTemporaryFolder } from '../temporary-folder.ts'
import { partedFrom, type Repository, repositoryOf } from './git.ts'
import { realPath } from './real-path.ts'
import { listTree, readBlobs, unreadable, type SkippedEntry } from './tree-files.ts'

/** Files as they were at a commit, in a temporary folder that is laid out as the repository. */
export interface FilesAt {
  /** As it was asked for, such as `origin/main`. */
  readonly ref: string
  /** The full id of the commit that is read: where the working tree and `ref` parted. */
  readonly commit: string
  /** Stands for the top of the repository. */
  readonly root: string
  /** Reads files and folders of the commit; what it does not have is left out. Paths lead from the working directory.
   * Modules import only what was read too. Gives what was left out because it is no file.
   * @throws TrailproofError GIT_UNUSABLE for a path outside the repository */
  readonly read: (paths: readonly string[]) => readonly SkippedEntry[]
  /** Where a path of the working tree lies under `root`, whether the commit has it or not. */
  readonly pathOf: (path: string) => string
  /** The path in the working tree of something under `root`, as people name it. */
  readonly nameOf: (path: string) => string
}

/** Gives work the files of a commit. No checkout: no hook and no filter runs, and the working tree stays as it is. The
 * folder is gone when the work ends, whatever happens. Rules, scenarios and goldens load from it as from any folder:
 * scenarios find `trailproof`, and packages of the working tree's node_modules.
 * @example await withFilesAt('origin/main', { folder: '.', flag: '--since' }, async (files) => {
 *   files.read(['rules'])
 *   return loadRules([files.pathOf('rules')])
 * })
 * @throws TrailproofError GIT_UNUSABLE outside a repository, without git, and for what names no commit */
export async function withFilesAt<T>(
  ref: string,
  { folder, flag }: { readonly folder: string; readonly flag: string },
  use: (files: FilesAt) => Promise<T>,
): Promise<T> {
  const repository = repositoryOf(folder, flag)
  const commit = partedFrom(repository, ref)
  return withTemporaryFolder(async (temporary) => {
    const root = realPath(temporary)
    // The end of the way up for whatever looks for a configuration.
    writeFileSync(join(root, '.git'), '')
    const fromTop = (path: string): string => pathFromTop(repository, resolve(folder, path))
    const files: FilesAt = {
      ref,
      commit,
      root,
      read: (paths) => readInto(root, { repository, commit, paths: paths.map(fromTop) }),
      pathOf: (path) => join(root, fromTop(path)),
      nameOf: (path) => nameOf(path, { root, repository }),
    }
    try {
      return await use(files)
    } catch (error) {
      throw isTrailproofError(error) ? asInCommit(error, files) : error
    }
  })
}

/** Names files of the commit as git does: `1a2b3c4d5e6f:rules/a.toml`; the temporary folder is gone by then. */
function asInCommit(error: TrailproofError, { root, commit }: FilesAt): TrailproofError {
  const { code, message, span, hint, cause } = error
  const named = (text: string): string =>
    text.replaceAll(`${root}${sep}`, `${commit.slice(0, 12)}:`)
  return new TrailproofError(code, named(message), {
    span: span && { ...span, source: { ...span.source, name: named(span.source.name) } },
    hint: hint === undefined ? undefined : named(hint),
    cause,
  })
}

function readInto(
  root: string,
  from: {
    readonly repository: Repository
    readonly commit: string
    readonly paths: readonly string[]
  },
): readonly SkippedEntry[] {
  const { repository, commit, paths } = from
  const { files, skipped } = listTree(repository, commit, paths)
  const unread = files.filter(
    // The working tree's packages are linked there: writing would change them.
    ({ path }) => !path.split('/').includes('node_modules') && !existsSync(join(root, path)),
  )
  for (const { path, content } of readBlobs(repository, unread)) {
    try {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content, { flag: 'wx' })
    } catch (cause) {
      throw unreadable(path, cause)
    }
  }
  for (const path of ['', ...paths]) linkPackages(path, { root, repository })
  return skipped
}

/** Puts the working tree's node_modules where modules of the commit look for them. */
function linkPackages(
  path: string,
  { root, repository }: { readonly root: string; readonly repository: Repository },
): void {
  for (let folder = path; ; folder = dirname(folder)) {
    const packages = join(repository.root, folder, 'node_modules')
    const link = join(root, folder, 'node_modules')
    if (isFolder(packages) && isFolder(join(root, folder)) && !existsSync(link)) {
      symlinkSync(packages, link, 'junction')
    }
    if (folder === '' || folder === '.') return
  }
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

function pathFromTop({ root, flag }: Repository, path: string): string {
  const way = relative(root, realPath(path))
  if (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)) {
    return way.split(sep).join('/')
  }
  throw new TrailproofError('GIT_UNUSABLE', `"${path}" lies outside the repository "${root}".`, {
    hint: `${flag} reads a commit of the repository that it runs in: run it in the repository of that path.`,
  })
}

function nameOf(
  path: string,
  { root, repository }: { readonly root: string; readonly repository: Repository },
): string {
  const whole = resolve(path)
  if (whole !== root && !whole.startsWith(root + sep)) return path
  const inTree = join(repository.root, relative(root, whole))
  const short = relative(realPath('.'), inTree)
  if (short === '') return '.'
  return short.startsWith('..') ? inTree : short
}
