import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aRuleFile, groupScenario } from '../support/e2e-files.ts'
import { aRepository } from '../support/a-repository.ts'
import { aWorkspace, runTrailproof, type Ran, type Workspace } from '../support/run-trailproof.ts'

const own = ['--scenarios', 'scenarios', '--rules', 'rules']
const march = { SOURCE_DATE_EPOCH: '1772442000' }
let work: Workspace

beforeEach(async () => {
  work = await aWorkspace({
    'scenarios/group-appears.ts': groupScenario,
    'rules/group-appears.toml': aRuleFile(),
  })
})
afterEach(() => work.remove())

const verify = (file: string, env: Readonly<Record<string, string>> = march): Promise<Ran> =>
  work.run(['verify', ...own, '--evidence', file], { env })

const coverage = (...argv: readonly string[]): Promise<Ran> =>
  work.run(['coverage', ...own, ...argv], { env: march })

/** What `coverage --format json` says of the group's technique and of the evidence. */
async function told(...argv: readonly string[]): Promise<unknown> {
  const { stdout } = await coverage(...argv, '--format', 'json')
  const { techniques, evidence } = JSON.parse(stdout)
  const { grade, isStale } = techniques.find(({ id }: { id: string }) => id === 'T1136.003')
  const { valid, void: voided, stale } = evidence
  return { grade, isStale, valid, voided, stale }
}

describe('trailproof coverage', () => {
  it('plays every case and grades what the rules did', async () => {
    const { code, stdout, stderr } = await coverage()
    const lines = stdout.split('\n')
    expect({
      code,
      stderr,
      line: lines.find((line) => line.includes('T1136.003')),
      end: lines.slice(-4),
    }).toEqual({
      code: 0,
      stderr: '',
      line: '  T1136.003  Cloud Account   guarded     1/1  seen by group-appears',
      end: [
        '1 rule, 1 scenario, 2 cases · aws 8.9.0 · lag none · phase 500ms · geo on',
        'evidence from this run: 2 lines valid',
        '2 of 2 techniques fired · 2 guarded · 0 live · 0 only declared · 101 gaps',
        '',
      ],
    })
  })

  it('computes the same from the evidence that verify keeps', async () => {
    await verify('evidence.ndjson')
    expect([await told(), await told('--evidence', 'evidence.ndjson')]).toEqual([
      { grade: 'guarded', isStale: false, valid: 2, voided: 0, stale: 0 },
      { grade: 'guarded', isStale: false, valid: 2, voided: 0, stale: 0 },
    ])
  })

  it('keeps a line of evidence once, after a last line without an end', async () => {
    await work.write('evidence.ndjson', '{"half": true}')
    await verify('evidence.ndjson')
    await verify('evidence.ndjson')
    const text = await readFile(join(work.folder, 'evidence.ndjson'), 'utf8')
    const [first, ...lines] = text.trimEnd().split('\n')
    expect([first, ...lines.map((line) => JSON.parse(line))]).toEqual([
      '{"half": true}',
      {
        source: 'verify',
        date: '2026-03-02T09:00:00Z',
        rule: 'group-appears',
        ruleHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        scenario: 'group-appears',
        case: 'attack/plain',
        verdict: 'fired',
        techniques: ['T1136.003'],
      },
      {
        source: 'verify',
        date: '2026-03-02T09:00:00Z',
        rule: 'group-appears',
        ruleHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        scenario: 'group-appears',
        case: 'benign/the group is there',
        verdict: 'silent',
        techniques: [],
      },
    ])
  })

  it('holds evidence void once the rule is another, and stale once it is old', async () => {
    await verify('evidence.ndjson')
    const file = ['--evidence', 'evidence.ndjson']
    const old = await work.run(
      ['coverage', ...own, ...file, '--max-age', '90d', '--min-grade', 'fired', '--quiet'],
      { env: { SOURCE_DATE_EPOCH: '1788000000' } },
    )
    await work.write('rules/group-appears.toml', aRuleFile({ severity: 'high' }))
    expect([old, await told(...file)]).toEqual([
      {
        code: 1,
        stderr: '',
        stdout: [
          '✗  --min-grade fired: 2 techniques short',
          '    T1136 is guarded by stale evidence only: its evidence is stale: run `trailproof verify --evidence FILE` again',
          '    T1136.003 is guarded by stale evidence only: its evidence is stale: run `trailproof verify --evidence FILE` again',
          '',
        ].join('\n'),
      },
      { grade: 'declared', isStale: false, valid: 0, voided: 2, stale: 0 },
    ])
  })

  it('puts evidence of two branches together, and tells what a merge left', async () => {
    await verify('ours.ndjson')
    await verify('theirs.ndjson', { SOURCE_DATE_EPOCH: '1772528400' })
    const both = ['--evidence', 'ours.ndjson', '--evidence', 'theirs.ndjson']
    const merged = await told(...both)
    await work.write('theirs.ndjson', '<<<<<<< HEAD\n')
    const { code, stdout } = await coverage(...both, '--quiet')
    expect({ merged, code, stdout }).toEqual({
      merged: { grade: 'guarded', isStale: false, valid: 2, voided: 0, stale: 0 },
      code: 1,
      stdout: [
        'theirs.ndjson:1:1  EVIDENCE_CONFLICT  The line is a conflict marker that a merge left.',
        '  1 | <<<<<<< HEAD',
        '    | ^^^^^^^^^^^^',
        '  Delete the markers and keep the lines of both sides; `*.ndjson merge=union` in .gitattributes does so by itself.',
        '',
      ].join('\n'),
    })
  })

  it('says what was lost since an earlier evidence file', async () => {
    await verify('evidence.ndjson')
    await work.write('rules/group-appears.toml', aRuleFile({ query: 'event.action: DeleteGroup' }))
    const { stdout } = await coverage('--since', 'evidence.ndjson', '--quiet')
    expect(stdout.split('\n')).toEqual([
      'since evidence.ndjson: 0 gained, 2 lost',
      '    lost    T1136  guarded, 1 of 1 -> declared, 0 of 1',
      '    lost    T1136.003  guarded, 1 of 1 -> declared, 0 of 1',
      '',
    ])
  })

  it('tells the lines of an earlier evidence file that are none, and ends 1', async () => {
    await verify('evidence.ndjson')
    const text = await readFile(join(work.folder, 'evidence.ndjson'), 'utf8')
    await work.write('evidence.ndjson', `<<<<<<< HEAD\n${text}`)
    const { code, stdout } = await coverage('--since', 'evidence.ndjson', '--quiet')
    const lines = stdout.split('\n')
    expect([code, lines[0], lines.at(-2)]).toEqual([
      1,
      'evidence.ndjson:1:1  EVIDENCE_CONFLICT  The line is a conflict marker that a merge left.',
      'since evidence.ndjson: nothing gained, nothing lost',
    ])
  })

  it('says what was gained since a commit, and keeps the commit in evidence', async () => {
    const rule = aRuleFile({ query: 'event.action: DeleteGroup' })
    const { folder, write, git } = aRepository({
      'scenarios/group-appears.ts': groupScenario,
      'rules/group-appears.toml': rule,
    })
    write({ 'rules/group-appears.toml': aRuleFile() })
    const run = (...argv: readonly string[]): Promise<Ran> =>
      runTrailproof([...argv, ...own], { cwd: folder, env: march })
    const { code, stdout } = await run('coverage', '--since', 'HEAD', '--quiet')
    await run('verify', '--evidence', 'evidence.ndjson')
    const [line = ''] = (await readFile(join(folder, 'evidence.ndjson'), 'utf8')).split('\n')
    expect({ code, lines: stdout.split('\n'), commit: JSON.parse(line).commit }).toEqual({
      code: 0,
      lines: [
        'since HEAD: 2 gained, 0 lost',
        '    gained  T1136  declared, 0 of 1 -> guarded, 1 of 1',
        '    gained  T1136.003  declared, 0 of 1 -> guarded, 1 of 1',
        '',
      ],
      commit: git('rev-parse', 'HEAD'),
    })
  })

  it('ties a rule of a user to the bundled scenarios by [expect]', async () => {
    await work.write('trailproof.toml', '[expect]\niam-group-creation = ["group-appears"]\n')
    const { stdout } = await work.run(['coverage', '--rules', 'rules', '--format', 'json'])
    const { techniques, unintended } = JSON.parse(stdout)
    const { rules } = techniques.find(({ id }: { id: string }) => id === 'T1136.003')
    expect({
      rules,
      own: unintended.filter(
        ({ scenario, case: id }: Record<string, string>) =>
          scenario === 'iam-group-creation' && id?.startsWith('attack/') === true,
      ),
    }).toEqual({
      rules: [{ rule: 'group-appears', grade: 'guarded', seen: 1, of: 1 }],
      own: [],
    })
  })

  it.each([
    [['--evidence', 'none.ndjson'], 4, 'Cannot read the evidence file "none.ndjson".'],
    [['--fail-on-gap', 'T1136.03'], 2, '"T1136.03" is no technique of ATT&CK v19.'],
    [['--fail-on-gap', ','], 2, '--fail-on-gap names no technique.'],
    [['--min-grade', 'garded'], 2, '"garded" is no grade to ask for.'],
    [['--min-grade', 'gap'], 2, '"gap" is no grade to ask for.'],
    [['--max-age', 'old'], 2, '"old" is not a duration.'],
    [['--since', 'nowhere'], 2, '--since: there is no file "nowhere".'],
    [['--format', 'pdf'], 2, 'There is no format "pdf" here.'],
  ])('%j ends %i', async (argv, code, message) => {
    const ran = await coverage(...argv)
    expect({ ...ran, stderr: ran.stderr.includes(message) ? message : ran.stderr }).toEqual({
      code,
      stdout: '',
      stderr: message,
    })
  })

  it('keeps no evidence inside node_modules, nor where there is no folder', async () => {
    await work.write('node_modules/own/index.js', '')
    const inside = await verify('node_modules/own/evidence.ndjson')
    const nowhere = await verify('nowhere/evidence.ndjson')
    expect([inside.code, inside.stderr, nowhere.code, nowhere.stderr]).toEqual([
      2,
      expect.stringContaining('EVIDENCE_REFUSED'),
      4,
      expect.stringContaining('its folder does not exist'),
    ])
  })

  it('ties a log to a case, so that its alerts count for techniques', async () => {
    const { stdout: log } = await work.run([
      'generate',
      'group-appears',
      '--case',
      'attack/plain',
      ...own.slice(0, 2),
    ])
    await work.write('log.ndjson', log)
    const replay = (...argv: readonly string[]): Promise<Ran> =>
      work.run(['replay', 'log.ndjson', ...own, '--quiet', ...argv], { env: march })
    await replay('--evidence', 'loose.ndjson')
    await replay('--evidence', 'tied.ndjson', '--evidence-case', 'group-appears/attack/plain')
    expect([
      await told('--evidence', 'loose.ndjson'),
      await told('--evidence', 'tied.ndjson'),
    ]).toEqual([
      { grade: 'declared', isStale: false, valid: 1, voided: 0, stale: 0 },
      { grade: 'fired', isStale: false, valid: 1, voided: 0, stale: 0 },
    ])
  })

  it.each([
    [['--evidence-case', 'group-appears/attack/plain'], '--evidence-case says what a log shows'],
    [['--evidence', 'e', '--evidence-case', 'group-appears'], 'names no case of a scenario'],
    [
      ['--evidence', 'e', '--evidence-case', 'groups/attack/plain'],
      'There is no scenario "groups"',
    ],
    [
      ['--evidence', 'e', '--evidence-case', 'group-appears/attack/x'],
      'There is no case "attack/x"',
    ],
    [['--evidence', 'e', '--against', 'HEAD'], 'keeps no evidence'],
    [['--against', 'HEAD'], '--scenarios says nothing'],
    [[], '--scenarios says where a case stands'],
  ])('replay %j ends 2', async (argv, message) => {
    await work.write('log.ndjson', '')
    const { code, stderr } = await work.run(['replay', 'log.ndjson', ...own, ...argv])
    expect([code, stderr.includes(message) ? message : stderr]).toEqual([2, message])
  })
})
