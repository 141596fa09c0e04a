import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from './temporary-folder.ts'

/** A git repository of a test. */
export interface TestRepository {
  readonly folder: string
  readonly write: (files: Readonly<Record<string, string>>) => void
  /** Runs git in it and gives what it prints, without the last line end. */
  readonly git: (...argv: readonly string[]) => string
  /** Commits all that is there and gives the commit's id. */
  readonly commit: () => string
}

/** Makes a repository with one commit of some files. It goes when the test ends. */
export function aRepository(files: Readonly<Record<string, string>>): TestRepository {
  const folder = temporaryFolder({})
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com']
  const git = (...argv: readonly string[]): string =>
    execFileSync('git', [...identity, ...argv], { cwd: folder, encoding: 'utf8' }).trimEnd()
  const write = (more: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(more)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
  }
  const commit = (): string => {
    git('add', '--all')
    git('commit', '--quiet', '--message', 'test')
    return git('rev-parse', 'HEAD')
  }
  git('init', '--quiet', '--initial-branch', 'main')
  write(files)
  commit()
  return { folder, write, git, commit }
}
