import { spawnSync } from 'node:child_process'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { hasPython, runPython } from '../support/outside-python.ts'
import { aWorkspace } from '../support/run-trailproof.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

it.skipIf(!hasPython('pre_commit'))(
  'pre-commit stops a commit that breaks a rule, and lets the mended one pass (needs TRAILPROOF_PYTHON)',
  async () => {
    const work = await aWorkspace()
    const git = (...argv: readonly string[]): string =>
      spawnSync('git', ['-c', 'user.name=us', '-c', 'user.email=us@example.com', ...argv], {
        cwd: work.folder,
        encoding: 'utf8',
      }).stdout.trim()
    await work.copy(join(project, 'test/sample-repository'), '.')
    await mkdir(join(work.folder, 'node_modules/.bin'), { recursive: true })
    const command = join(project, 'dist/src/cli/main.js')
    await symlink(command, join(work.folder, 'node_modules/.bin/trailproof'))
    await work.write('.gitignore', 'node_modules\nhooks\n')
    // The manifest in a repository of its own, as pre-commit wants it.
    await work.copy(join(project, '.pre-commit-hooks.yaml'), 'hooks/.pre-commit-hooks.yaml')
    git('-C', 'hooks', 'init', '-q')
    git('-C', 'hooks', 'add', '-A')
    git('-C', 'hooks', 'commit', '-qm', 'hooks')
    const config = {
      repos: [
        {
          repo: join(work.folder, 'hooks'),
          rev: git('-C', 'hooks', 'rev-parse', 'HEAD'),
          hooks: [{ id: 'trailproof-rules-check' }, { id: 'trailproof-verify' }],
        },
      ],
    }
    await work.write('.pre-commit-config.yaml', JSON.stringify(config))
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'rules')
    const hooks = (): readonly string[] => {
      git('add', '-A')
      const said = runPython(['-c', runIn, work.folder], '')
      return said.split('\n').filter((line) => /Passed|Failed|Skipped|lost/.test(line))
    }
    const rule = 'rules/group-with-reach.toml'
    const text = git('show', `HEAD:${rule}`)
    await work.write(rule, text.replace('CreateGroup', 'UpdateGroup'))
    const broken = hooks()
    await work.write(rule, text.replace('a group."', 'a group of users."'))
    const mended = hooks()
    await work.remove()
    expect({ broken, mended }).toEqual({
      broken: [
        expect.stringMatching(/^trailproof rules check\.+Passed$/),
        expect.stringMatching(/^trailproof verify\.+Failed$/),
        '      lost        group-with-reach  low  at create-group  rules/group-with-reach.toml',
      ],
      mended: [
        expect.stringMatching(/^trailproof rules check\.+Passed$/),
        expect.stringMatching(/^trailproof verify\.+Passed$/),
      ],
    })
  },
)

// Its cache goes with the folder.
const runIn = `
import os, sys
os.chdir(sys.argv[1])
os.environ['PRE_COMMIT_HOME'] = os.path.join(os.getcwd(), 'node_modules', 'cache')
from pre_commit.main import main
sys.exit(main(['run']))
`
