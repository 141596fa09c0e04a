import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aRuleFile, groupScenario } from '../support/e2e-files.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

const run = promisify(execFile)
const project = fileURLToPath(new URL('../../', import.meta.url))

let work: Workspace
beforeEach(async () => {
  work = await aWorkspace()
})
afterEach(() => work.remove())

describe('the package that npm publishes', () => {
  it('verifies rules and scenarios of a folder that has no node_modules', async () => {
    // What npx does, without a registry: the tarball's files, its dependencies beside them, its command by the bin link.
    await run('npm', ['pack', '--ignore-scripts', '--pack-destination', work.folder], {
      cwd: project,
    })
    const [tarball = ''] = (await readdir(work.folder)).filter((file) => file.endsWith('.tgz'))
    await mkdir(join(work.folder, 'npx/node_modules'), { recursive: true })
    await run('tar', ['xzf', tarball, '-C', 'npx/node_modules'], { cwd: work.folder })
    const installed = join(work.folder, 'npx/node_modules/package')
    await symlink(join(project, 'node_modules'), join(installed, 'node_modules'))
    const { bin } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as {
      bin: { trailproof: string }
    }
    const command = join(installed, bin.trailproof)

    await work.write('mine/scenarios/group-appears.ts', groupScenario)
    await work.write('mine/rules/group-appears.toml', aRuleFile())
    const { CI: _, ...env } = process.env
    const mine = { cwd: join(work.folder, 'mine'), env }
    const own = ['--scenarios', 'scenarios', '--rules', 'rules']
    await run('node', [command, 'verify', ...own, '--update'], mine)
    expect((await run('node', [command, 'verify', ...own], mine)).stdout).toBe(
      '✓  group-appears  2 cases\n\n1 of 1 detection proven · 2 cases: 1 attack, 1 benign\n',
    )
    // The bundled goldens lie inside node_modules, where nothing may be written.
    await expect(run('node', [command, 'verify', '--update'], mine)).rejects.toMatchObject({
      code: 2,
    })
    const first = (await readFile(command, 'utf8')).split('\n')[0]
    expect([first, (await stat(command)).isFile()]).toEqual(['#!/usr/bin/env node', true])
  })
})
