import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aRuleFile, groupScenario } from '../support/e2e-files.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

const verify = ['verify', '--scenarios', 'scenarios', '--rules', 'rules']
let work: Workspace

beforeEach(async () => {
  work = await aWorkspace({
    'scenarios/group-appears.ts': groupScenario,
    'rules/group-appears.toml': aRuleFile(),
  })
})
afterEach(() => work.remove())

describe('trailproof verify, with scenarios and rules of a user and no node_modules', () => {
  it('names what nobody has reviewed, writes it on --update, and is content from then on', async () => {
    expect(await work.run(verify)).toEqual({
      code: 1,
      stderr: '',
      stdout: [
        '✗  group-appears  2 cases',
        '    attack/plain',
        '      unreviewed  group-appears  low  at create-group  rules/group-appears.toml',
        '      replay: trailproof verify group-appears --case attack/plain --rule group-appears --rules rules --scenarios scenarios',
        '    benign/the group is there  unreviewed  no alerts',
        '    GOLDEN_MISSING  golden/group-appears.json is not there.',
        '      Look at what the cases raise, then write it: trailproof verify group-appears --update --rules rules --scenarios scenarios',
        '',
        '1 of 1 detection proven · 2 cases: 1 attack, 1 benign · 2 not as reviewed',
        '',
      ].join('\n'),
    })
    expect((await work.run([...verify, '--update'])).code).toBe(0)
    expect(await readFile(join(work.folder, 'golden/group-appears.json'), 'utf8')).toBe(`{
  "scenario": "group-appears",
  "cases": [
    {
      "case": "attack/plain",
      "alerts": [
        { "rule": "group-appears", "severity": "low", "steps": ["create-group"], "count": 1 }
      ]
    },
    { "case": "benign/the group is there", "alerts": [] }
  ]
}
`)
    expect(await work.run(verify)).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        '✓  group-appears  2 cases',
        '',
        '1 of 1 detection proven · 2 cases: 1 attack, 1 benign',
        '',
      ].join('\n'),
    })
  })

  it('tells lost, new and changed alerts with the command that replays them', async () => {
    await work.run([...verify, '--update'])
    await work.write(
      'rules/group-appears.toml',
      aRuleFile({ query: 'event.action: CreateGroup', severity: 'high' }),
    )
    const broken = await work.run(verify)
    expect([broken.code, broken.stdout.split('\n').slice(1, -2)]).toEqual([
      1,
      [
        '    attack/plain',
        '      changed     group-appears  high  at create-group  rules/group-appears.toml',
        '        severity: low → high',
        '      replay: trailproof verify group-appears --case attack/plain --rule group-appears --rules rules --scenarios scenarios',
        '    benign/the group is there',
        '      new         group-appears  high  at create-group  rules/group-appears.toml',
        "      replay: trailproof verify group-appears --case 'benign/the group is there' --rule group-appears --rules rules --scenarios scenarios",
        '',
        'not proven  group-appears  fires in a benign twin: group-appears benign/the group is there',
      ],
    ])
    await work.write('rules/group-appears.toml', aRuleFile({ query: 'event.action: DeleteGroup' }))
    const lost = await work.run([...verify, '--case', 'attack/plain'])
    expect([lost.code, lost.stdout.split('\n').slice(1, 5)]).toEqual([
      1,
      [
        '    attack/plain',
        '      lost        group-appears  low  at create-group  rules/group-appears.toml',
        '        because event.action is "CreateGroup", not "DeleteGroup"',
        '      replay: trailproof verify group-appears --case attack/plain --rule group-appears --rules rules --scenarios scenarios',
      ],
    ])
  })

  it('gives the same as JSON, alone on standard output, and as many reports as are asked for', async () => {
    await work.run([...verify, '--update'])
    const ran = await work.run([...verify, '--format', 'json', '--report', 'ndjson=cases.ndjson'])
    const { scenarios, detections, rules } = JSON.parse(ran.stdout) as Record<string, unknown>
    const alert = { rule: 'group-appears', verdict: 'match', fails: false, diff: null }
    expect({ code: ran.code, stderr: ran.stderr, scenarios, detections, rules }).toEqual({
      code: 0,
      stderr: '',
      scenarios: [
        {
          name: 'group-appears',
          updated: false,
          cases: [
            { name: 'plain', kind: 'attack', verdicts: [alert] },
            { name: 'the group is there', kind: 'benign', verdicts: [] },
          ],
          findings: [],
        },
      ],
      detections: { proven: 1, of: 1, rules: [{ rule: 'group-appears', proven: true }] },
      rules: {
        loaded: 1,
        blind: [],
        otherData: [],
        unsupported: [],
        invalid: [],
        warnings: [],
        notLoaded: [],
      },
    })
    const lines = (await readFile(join(work.folder, 'cases.ndjson'), 'utf8')).trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { name: string }).name)).toEqual([
      'plain',
      'the group is there',
    ])
  })

  it('refuses to update in CI', async () => {
    expect(await work.run([...verify, '--update'], { env: { CI: 'true' } })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'GOLDEN_UPDATE_REFUSED  Goldens are not updated while CI is set.\n' +
        '  Run it on your own machine, look at the difference and commit it.\n',
    })
  })

  it('breaks a case whose step goes another way, and plays the others', async () => {
    await work.write(
      'scenarios/group-appears.ts',
      groupScenario.replace("{ attached: ['IAMFullAccess'] }", '{}'),
    )
    const ran = await work.run(verify)
    expect([ran.code, ran.stdout.includes('broken'), ran.stdout.includes('2 cases')]).toEqual([
      1,
      true,
      true,
    ])
  })

  it('ends 3 for a construct that is not modelled, unless it is allowed', async () => {
    await work.run([...verify, '--update'])
    await work.write(
      'rules/trained.toml',
      aRuleFile({ id: '0e2c1b1d-3d8e-4a55-8a26-3d5d2f1d6b52' })
        .replace('type = "query"', 'type = "machine_learning"')
        .replace(/language = .*\n|query = '''[^']*'''\n/g, '')
        .concat('anomaly_threshold = 50\nmachine_learning_job_id = "a-job"\n'),
    )
    const strict = await work.run([...verify, '--allow-unsupported', 'llm'])
    expect([(await work.run(verify)).code, strict.code]).toEqual([0, 3])
  })

  it('names a golden of no scenario, a case of no scenario and a malformed golden', async () => {
    await work.run([...verify, '--update'])
    await work.write('golden/gone.json', '{}')
    const stale = await work.run([...verify, '--quiet'])
    expect([stale.code, stale.stdout.split('\n').slice(0, 2)]).toEqual([
      0,
      [
        'GOLDEN_STALE  golden/gone.json belongs to no scenario.',
        '  Delete it, or give the scenario its name back.',
      ],
    ])
    await work.write('golden/group-appears.json', '{"scenario":"group-appears","cases":[{}]}')
    const malformed = await work.run([...verify, '--update'])
    expect([malformed.code, malformed.stdout.includes('GOLDEN_INVALID')]).toEqual([1, true])
    expect(await readFile(join(work.folder, 'golden/group-appears.json'), 'utf8')).toBe(
      '{"scenario":"group-appears","cases":[{}]}',
    )
  })

  it('takes rules, scenarios, golden and expect from trailproof.toml', async () => {
    await work.write(
      'trailproof.toml',
      'rules = ["rules"]\nscenarios = ["scenarios"]\ngolden = "reviewed"\n[expect]\ngroup-appears = ["group-appears"]\n',
    )
    const ran = await work.run(['verify', '--update'])
    expect([ran.code, ran.stdout.split('\n')[0]]).toEqual([
      0,
      '✓  group-appears  2 cases  golden written',
    ])
    expect(await readFile(join(work.folder, 'reviewed/group-appears.json'), 'utf8')).toContain(
      '"rule": "group-appears"',
    )
  })
})
