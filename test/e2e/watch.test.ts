import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aRuleFile, groupScenario } from '../support/e2e-files.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'
import { runWatch } from '../support/run-watch.ts'

const helped = groupScenario
  .replace("GroupName: 'ops'", 'GroupName: name')
  .replace('import {', "import { name } from './support/name.ts'\nimport {")

let work: Workspace
beforeEach(async () => {
  work = await aWorkspace({
    'scenarios/group-appears.ts': helped,
    'scenarios/other-group.ts': groupScenario.replace("['group-appears']", '[]'),
    'scenarios/support/name.ts': "export const name = 'ops'\n",
    'rules/group-appears.toml': aRuleFile(),
  })
  await work.run(['verify', ...own, '--update'])
})
afterEach(() => work.remove())

const own = ['--scenarios', 'scenarios', '--rules', 'rules']
const prompt = 'Watching. Enter verifies everything again, q ends.\n'
const timeless = (text: string): string => text.replaceAll(/\d+\.\d\d s/g, 'T s')

describe('verify --watch', () => {
  it('verifies again what a change concerns, and ends with the last exit code', async () => {
    const watching = runWatch(['verify', ...own, '--watch', '--report', 'json=r.json'], work.folder)
    const first = await watching.until(prompt)
    await work.write('rules/group-appears.toml', aRuleFile({ query: 'event.action: CreateGrop' }))
    const broken = await watching.until(prompt)
    const report = await readFile(join(work.folder, 'r.json'), 'utf8')
    await work.write('rules/group-appears.toml', aRuleFile())
    const mended = await watching.until(prompt)
    watching.type('\n')
    const all = await watching.until(prompt)
    watching.type('q')
    const code = await watching.ended

    const passed = '2 of 2 detections proven'.replace('2 of 2 detections', '1 of 1 detection')
    const total = `${passed} · 4 cases: 2 attack, 2 benign\n`
    expect(first).toBe(`✓  group-appears  2 cases\n✓  other-group    2 cases\n\n${total}${prompt}`)
    expect(timeless(broken).split('\n').slice(0, 5)).toEqual([
      '',
      '── rules/group-appears.toml changed · concerns group-appears, other-group · T s',
      '✗  group-appears  2 cases',
      '    attack/plain',
      '      lost        group-appears  low  at create-group  rules/group-appears.toml',
    ])
    expect(report).toContain('"verdict": "lost"')
    expect(timeless(mended)).toBe(
      `\n── rules/group-appears.toml changed · concerns group-appears, other-group · T s\n${total}${prompt}`,
    )
    expect([timeless(all), code]).toEqual([`\n── everything · T s\n${total}${prompt}`, 0])
  })

  it('reads a scenario and the modules that it imports anew, and outlives a half-saved one', async () => {
    const watching = runWatch(['verify', ...own, '--watch'], work.folder)
    await watching.until(prompt)
    await work.write('scenarios/support/name.ts', "export const name = 'staff'\n")
    const helper = await watching.until(prompt)
    await work.write('scenarios/group-appears.ts', 'export default {')
    const half = await watching.until(prompt)
    await work.write('scenarios/group-appears.ts', groupScenario)
    const whole = await watching.until(prompt)
    watching.type('q')
    expect([
      helper.includes('Group with name staff already exists'),
      half.includes('SCENARIO_INVALID'),
      timeless(whole),
      await watching.ended,
    ]).toEqual([
      true,
      true,
      `\n── scenarios/group-appears.ts changed · concerns group-appears · T s\n1 of 1 detection proven · 4 cases: 2 attack, 2 benign\n${prompt}`,
      0,
    ])
  })

  it.each([
    [['--update'], '--watch does not go together with --update.'],
    [['--evidence', 'e.ndjson'], '--watch does not go together with --evidence.'],
    [['--format', 'json'], '--watch prints text, not json.'],
  ])('is refused with %j', async (flags, sentence) => {
    const ran = await work.run(['verify', ...own, '--watch', ...flags])
    expect([ran.code, ran.stdout, ran.stderr.split('\n')[0]]).toEqual([2, '', `USAGE  ${sentence}`])
  })
})
