import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

let workspace: Workspace

beforeAll(async () => {
  workspace = await aWorkspace()
})
afterAll(() => workspace.remove())

describe('new', () => {
  it.each(['query', 'eql', 'esql', 'threshold', 'new_terms'])(
    'writes a %s rule and a scenario that prove each other, by the lines that it gives',
    async (type) => {
      const name = `first-${type.replace('_', '-')}`
      const home = ['--output', name]
      const rule = await workspace.run(['new', 'rule', name, '--type', type, ...home])
      const scenario = await workspace.run(['new', 'scenario', name, ...home])
      const lines = scenario.stdout.split('\n').filter((line) => line.startsWith('  trailproof'))
      const runs = []
      for (const line of lines) {
        runs.push(
          await workspace.run(
            line
              .replace(/ {3}#.*/, '')
              .trim()
              .split(' ')
              .slice(1),
          ),
        )
      }
      const check = await workspace.run(['rules', 'check', join(name, 'rules')])
      expect([rule.code, ...runs.map(({ code }) => code), check.code]).toEqual([0, 0, 0, 0])
      expect(runs.at(-1)?.stdout).toContain('1 of 1 detection proven')
    },
    30_000,
  )

  it('never writes over a file', async () => {
    await workspace.run(['new', 'rule', 'twice'])
    const { code, stderr } = await workspace.run(['new', 'rule', 'twice'])
    expect([code, stderr]).toEqual([
      2,
      'OUTPUT_EXISTS  "rules/twice.toml" is there already.\n  Give another name.\n',
    ])
  })

  it.each(['../out', 'a/b', '', '.hidden', 'a b', 'x.test', 'C:\\x'])(
    'refuses the name %j',
    async (name) => {
      const { code, stderr } = await workspace.run(['new', 'scenario', name])
      expect([
        code,
        stderr.split('  ')[0],
        existsSync(join(workspace.folder, 'scenarios')),
      ]).toEqual([2, 'NAME_UNSAFE', false])
    },
  )
})
