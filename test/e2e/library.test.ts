import { CreateGroupCommand } from '@aws-sdk/client-iam'
import { execFile } from 'node:child_process'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { awsCli, defineScenario, iamUser } from 'trailproof'
import { aRuleFile, groupScenario } from '../support/e2e-files.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))
let work: Workspace
beforeEach(async () => {
  work = await aWorkspace({
    'scenarios/group-appears.ts': groupScenario,
    'rules/group-appears.toml': aRuleFile(),
  })
  await work.copy(join(project, 'test/support/library-example.mjs'), 'example.mjs')
  await mkdir(join(work.folder, 'node_modules'))
  await symlink(project, join(work.folder, 'node_modules/trailproof'))
})
afterEach(() => work.remove())

describe('the library', () => {
  it('loads rules, replays logs and verifies scenarios from code', async () => {
    const { CI: _, ...env } = process.env
    const ran = await promisify(execFile)('node', ['example.mjs'], { cwd: work.folder, env })
    expect(ran).toEqual({
      stderr: '',
      stdout: [
        '1 rule, 0 findings',
        '2026-03-02T09:00:00.000Z group-appears',
        "as reviewed [ { rule: 'group-appears', proven: true } ]",
        '',
      ].join('\n'),
    })
  })

  it('types a scenario as it is written', () => {
    const eve = iamUser('eve', { place: 'amsterdam', client: awsCli({ os: 'kali' }) })
    const scenario = defineScenario({
      title: 'A group appears',
      techniques: ['T1136.003'],
      detectedBy: ['group-appears'],
      world: { users: { eve: { attached: ['IAMFullAccess'] } } },
      cast: { eve },
      attack: {
        plain: async (play) => {
          const { Group } = await play.as(eve).send(new CreateGroupCommand({ GroupName: 'ops' }))
          return Group?.GroupName
        },
      },
    })
    expect(Object.keys(scenario.attack)).toEqual(['plain'])
  })
})
