import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type FilesAt, withFilesAt } from '../../../../src/app/git/files-at.ts'
import { settingsAt } from '../../../../src/app/git/settings-at.ts'
import { loadScenarios } from '../../../../src/scenario/catalogue.ts'
import { aRepository, type TestRepository } from '../../../support/a-repository.ts'

const at = <T>(
  { folder }: Pick<TestRepository, 'folder'>,
  ref: string,
  use: (files: FilesAt) => T | Promise<T>,
): Promise<T> => withFilesAt(ref, { folder, flag: '--since' }, async (files) => use(files))

/** All files below a folder with their text. */
function textsIn(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile() && entry.name !== '.git')
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  )
}

/** A commit whose tree has one file of any path, written by hand. */
function commitOfPath({ folder, git }: TestRepository, ...names: readonly string[]): string {
  const make = (argv: readonly string[], input: string): string =>
    execFileSync('git', argv, { cwd: folder, input, encoding: 'utf8' }).trim()
  let entry = `100644 blob ${make(['hash-object', '-w', '--stdin'], 'planted')}`
  let tree = ''
  for (const name of names.toReversed()) {
    const [mode = '', , id = ''] = entry.split(' ')
    const bytes = Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')])
    tree = execFileSync('git', ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], {
      cwd: folder,
      input: bytes,
      encoding: 'utf8',
    }).trim()
    entry = `40000 tree ${tree}`
  }
  return git('commit-tree', tree, '-m', 'by hand')
}

describe('the files of a commit', () => {
  it('are those of then, without what was not asked for', async () => {
    const repository = aRepository({
      'rules/a.toml': 'old',
      'rules/deep/b.toml': 'b',
      'other.txt': '',
    })
    repository.write({ 'rules/a.toml': 'new', 'rules/c.toml': 'untracked' })
    const seen = await at(repository, 'HEAD', (files) => {
      const skipped = files.read([
        join(repository.folder, 'rules'),
        join(repository.folder, 'gone'),
      ])
      return { skipped, texts: textsIn(files.root), root: files.root }
    })
    expect({ ...seen, root: existsSync(seen.root) }).toEqual({
      skipped: [],
      texts: { 'rules/a.toml': 'old', 'rules/deep/b.toml': 'b' },
      root: false,
    })
  })

  it('are those of the point where the branches parted', async () => {
    const repository = aRepository({ 'a.txt': 'one' })
    const base = repository.git('rev-parse', 'HEAD')
    repository.git('checkout', '--quiet', '-b', 'theirs')
    repository.write({ 'a.txt': 'theirs' })
    repository.commit()
    repository.git('checkout', '--quiet', 'main')
    repository.write({ 'a.txt': 'ours' })
    repository.commit()
    const seen = await at(repository, 'theirs', (files) => {
      files.read([repository.folder])
      return { commit: files.commit, texts: textsIn(files.root) }
    })
    expect(seen).toEqual({ commit: base, texts: { 'a.txt': 'one' } })
  })

  it('skip links and submodules by name', async () => {
    const repository = aRepository({ 'rules/a.toml': '' })
    symlinkSync('/etc/passwd', join(repository.folder, 'rules/link.toml'))
    const head = repository.git('rev-parse', 'HEAD')
    repository.git('update-index', '--add', '--cacheinfo', `160000,${head},rules/module`)
    repository.git('add', 'rules/link.toml')
    repository.git('commit', '--quiet', '--message', 'links')
    const seen = await at(repository, 'HEAD', (files) => ({
      skipped: files.read([join(repository.folder, 'rules')]),
      texts: textsIn(files.root),
    }))
    expect(seen).toEqual({
      skipped: [
        { path: 'rules/link.toml', kind: 'symbolic link' },
        { path: 'rules/module', kind: 'submodule' },
      ],
      texts: { 'rules/a.toml': '' },
    })
  })

  it.each([[['..', 'planted']], [['rules', '..', '..', 'planted']], [['.GIT', 'config']]])(
    'are refused where a path leads elsewhere: %j',
    async (names) => {
      const repository = aRepository({ 'a.txt': '' })
      const commit = commitOfPath(repository, ...names)
      await expect(
        at(repository, commit, (files) => files.read([repository.folder])),
      ).rejects.toThrow(`The commit holds the path "${names.join('/')}".`)
    },
  )

  it('are gone also when the work fails', async () => {
    const repository = aRepository({ 'a.txt': '' })
    let root = ''
    const failing = at(repository, 'HEAD', (files) => {
      root = files.root
      throw new Error('as a test wants')
    })
    await expect(failing).rejects.toThrow('as a test wants')
    expect([root === '', existsSync(root)]).toEqual([false, false])
  })

  it.each(['--output=x', '-n', 'no-such-branch', 'HEAD~7'])(
    'of "%s", which names no commit, are none',
    async (ref) => {
      const repository = aRepository({ 'a.txt': '' })
      await expect(at(repository, ref, () => undefined)).rejects.toThrow(
        `There is no commit "${ref}" here.`,
      )
    },
  )

  it('are not read outside the repository', async () => {
    const repository = aRepository({ 'a.txt': '' })
    await expect(at(repository, 'HEAD', (files) => files.read(['/etc']))).rejects.toThrow(
      `"/etc" lies outside the repository "${repository.folder}".`,
    )
  })
})

const scenario = `import { GetUserCommand } from '@aws-sdk/client-iam'
import { awsCli, defineScenario, iamUser } from 'trailproof'
import { title } from './support/title.ts'
import { helper } from 'a-package'
const mallory = iamUser('mallory', { place: 'amsterdam', client: awsCli({ os: 'kali' }) })
export default defineScenario({
  title: title + helper, techniques: ['T1098'], detectedBy: [], world: { users: { mallory: {} } }, cast: { mallory },
  attack: { plain: (play) => play.as(mallory).send(new GetUserCommand({})) },
})
`

describe('the settings at a commit', () => {
  it('are those of its configuration, and scenarios load with their support files and packages', async () => {
    const repository = aRepository({
      '.gitignore': 'node_modules\n',
      'trailproof.toml': 'rules = ["before"]\nscenarios = ["plays"]\n',
      'before/a.toml': '',
      'plays/x.ts': scenario,
      'plays/support/title.ts': "export const title = 'then'\n",
    })
    repository.write({
      'node_modules/a-package/package.json': '{"name":"a-package","type":"module","main":"i.js"}',
      'node_modules/a-package/i.js': "export const helper = ' and there'\n",
      'trailproof.toml': 'rules = ["after"]\n',
      'after/a.toml': '',
    })
    const { folder } = repository
    const seen = await at(repository, 'HEAD', async (files) => {
      const settings = settingsAt(files, { folder })
      const { scenarios, findings } = await loadScenarios(settings.scenarios)
      const below = (path: string): string => path.slice(files.root.length + 1)
      return {
        rules: settings.rules.map(below),
        golden: below(settings.golden),
        names: settings.rules.map(files.nameOf),
        titles: scenarios.map(({ title }) => title),
        findings,
      }
    })
    expect(seen).toEqual({
      rules: ['before'],
      golden: 'golden',
      names: [join(folder, 'before')],
      titles: ['then and there'],
      findings: [],
    })
    expect(readdirSync(join(folder, 'node_modules/a-package'))).toEqual(['i.js', 'package.json'])
  })

  it('hold for paths that the options name, and leave away what the commit does not have', async () => {
    const repository = aRepository({ 'rules/a.toml': '' })
    repository.write({ 'more/b.toml': '' })
    const rules = ['rules', 'more'].map((path) => join(repository.folder, path))
    const seen = await at(repository, 'HEAD', (files) => ({
      rules: settingsAt(files, { folder: repository.folder, rules }).rules,
      expected: [join(files.root, 'rules')],
    }))
    expect(seen.rules).toEqual(seen.expected)
  })
})
