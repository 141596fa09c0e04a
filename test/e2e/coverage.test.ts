import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aRuleFile, groupScenario } from '../support/e2e-files.ts'
import { aWorkspace, type Ran, type Workspace } from '../support/run-trailproof.ts'

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
})
