import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aRuleFile } from '../support/e2e-files.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'
import { schemaFindings } from '../support/schema-findings.ts'

const ids = [
  '6a2f0d53-6e44-4bb1-9a49-6a1f0c3c7d11',
  '7a2f0d53-6e44-4bb1-9a49-6a1f0c3c7d11',
  '8a2f0d53-6e44-4bb1-9a49-6a1f0c3c7d11',
  '9a2f0d53-6e44-4bb1-9a49-6a1f0c3c7d11',
]

let work: Workspace
let commit: string
beforeEach(async () => {
  work = await aWorkspace({
    'log.ndjson': log(),
    'trailproof.toml': 'rules = ["old-place"]\n',
    'old-place/group-appears.toml': aRuleFile({ id: ids[0]! }),
    'old-place/user-appears.toml': aRuleFile({ id: ids[1]!, query: 'event.action: CreateUser' }),
    'old-place/key-made.toml': aRuleFile({ id: ids[2]!, query: 'event.action: CreateAccessKey' }),
  })
  git('init', '-b', 'main')
  git('add', '.')
  git('commit', '-m', 'first')
  commit = git('rev-parse', 'HEAD').slice(0, 12)
})
afterEach(() => work.remove())

const git = (...argv: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...argv], {
    cwd: work.folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })

function log(): string {
  const record = (name: string, minute: number): object => ({
    eventVersion: '1.11',
    userIdentity: { type: 'IAMUser', arn: 'arn:aws:iam::111122223333:user/ann', userName: 'ann' },
    eventTime: `2026-03-02T09:0${minute}:00Z`,
    eventSource: 'iam.amazonaws.com',
    eventName: name,
    awsRegion: 'us-east-1',
    sourceIPAddress: '192.0.2.7',
    eventID: `00000000-0000-4000-8000-00000000000${minute}`,
    eventType: 'AwsApiCall',
    recipientAccountId: '111122223333',
  })
  const names = ['CreateGroup', 'CreateUser', 'CreateAccessKey', 'DeleteGroup']
  return names.map((name, minute) => `${JSON.stringify(record(name, minute))}\n`).join('')
}

/** A misspelt action, a severity, a new rule, and the folder under another name. */
async function change(): Promise<void> {
  git('mv', 'old-place', 'rules')
  await work.write('trailproof.toml', 'rules = ["rules"]\n')
  await work.write(
    'rules/group-appears.toml',
    aRuleFile({ id: ids[0]!, query: 'event.action: CreateGruop' }),
  )
  await work.write(
    'rules/user-appears.toml',
    aRuleFile({ id: ids[1]!, query: 'event.action: CreateUser', severity: 'high' }),
  )
  await work.write(
    'rules/group-goes.toml',
    aRuleFile({ id: ids[3]!, query: 'event.action: DeleteGroup' }),
  )
}

describe('replay --against', () => {
  it('tells which alerts a change loses, alters and adds, and why', async () => {
    await change()
    const { code, stdout, stderr } = await work.run(['replay', '--against', 'main', 'log.ndjson'])
    const [at, event] = ['2026-03-02T09:0', 'event 00000000-0000-4000-8000-00000000000']
    const ann = 'by arn:aws:iam::111122223333:user/ann from 192.0.2.7  log.ndjson:'
    expect([code, stderr, stdout.split('\n')]).toEqual([
      0,
      '',
      [
        'changed  group-appears  rules/group-appears.toml',
        '    was group-appears in old-place/group-appears.toml',
        '    1 alert before, 0 now: 1 lost',
        `    lost  ${at}0:00.000Z  low  1 event`,
        `        CreateGroup ${ann}1  ${event}0`,
        '        because event.action is "CreateGroup", not "CreateGruop"',
        '',
        'changed  user-appears  rules/user-appears.toml',
        '    was user-appears in old-place/user-appears.toml',
        '    1 alert before, 1 now: 1 altered',
        `    altered  ${at}1:00.000Z  high  1 event`,
        `        CreateUser ${ann}2`,
        '        severity: low → high',
        '',
        'added    group-goes  rules/group-goes.toml',
        '    0 alerts before, 1 now: 1 added',
        `    added  ${at}3:00.000Z  low  1 event`,
        `        DeleteGroup ${ann}4  ${event}3`,
        '',
        '3 alerts before, 3 now: 1 added, 1 lost, 1 altered',
        `3 rules differ, 1 the same · against main (${commit})`,
        `4 records: 4 judged · under 0.1 hours, ${at}0:00.000Z to ${at}3:00.000Z`,
        '',
      ],
    ])
  })

  it('fails on what it is asked to fail on', async () => {
    await change()
    await work.write('rules/key-made.toml', aRuleFile({ id: ids[2]!, query: 'nope: 1' }))
    const kinds = ['lost', 'added', 'altered', 'broken', 'any', 'lost,broken', 'los', '']
    const ran = await Promise.all(
      kinds.map((kind) =>
        work.run(['replay', '--against', 'main', '--fail-on', kind, 'log.ndjson']),
      ),
    )
    git('checkout', '--', '.')
    const alike = ['replay', '--rules', 'rules', '--against', 'HEAD', '--fail-on', 'any']
    git('add', '.')
    git('commit', '-m', 'second')
    const clean = await work.run([...alike, 'log.ndjson'])
    expect([ran.map(({ code }) => code), ran[6]?.stderr, clean.code]).toEqual([
      [1, 1, 1, 1, 1, 1, 2, 2],
      'USAGE  A comparison cannot fail on "los".\n  Did you mean "lost"?\n',
      0,
    ])
  })

  it('writes formats for machines and for pull requests', async () => {
    await change()
    const run = async (format: string): Promise<string> =>
      (await work.run(['replay', '--against', 'main', '--format', format, 'log.ndjson'])).stdout
    const [json, ndjson, markdown, github] = await Promise.all(
      ['json', 'ndjson', 'markdown', 'github'].map(run),
    )
    const { totals, same, rules } = JSON.parse(json!)
    const lines = ndjson!
      .trimEnd()
      .split('\n')
      .map((line): { kind: string } => JSON.parse(line))
    expect([
      schemaFindings('changes', JSON.parse(json!)),
      lines.flatMap((line) => schemaFindings('changes-line', line)),
    ]).toEqual([[], []])
    expect([
      totals,
      same,
      rules.map((rule: { rule: string; change: string; line: number }) => [
        rule.rule,
        rule.change,
        rule.line,
      ]),
      lines.map(({ kind }) => kind),
      markdown!.split('\n')[0],
      github!.split('\n')[0],
    ]).toEqual([
      { before: 3, now: 3, added: 1, lost: 1, altered: 1 },
      1,
      [
        ['group-appears', 'changed', 21],
        ['user-appears', 'changed', 21],
        ['group-goes', 'added', 21],
      ],
      ['rule', 'lost', 'rule', 'altered', 'rule', 'added'],
      '### 3 alerts before, 3 now: 1 added, 1 lost, 1 altered',
      '::warning file=rules/group-appears.toml,line=21,col=1,title=group-appears changed%2C alerts −1 against main::1 alert before, 0 now: 1 lost.%0Awas group-appears in old-place/group-appears.toml%0Alost at 2026-03-02T09:00:00.000Z: CreateGroup by arn:aws:iam::111122223333:user/ann from 192.0.2.7, because event.action is "CreateGroup", not "CreateGruop"',
    ])
  })

  it('refuses what cannot be compared', async () => {
    await work.write('broken/trailproof.toml', 'rulez = []\n')
    git('add', '.')
    git('commit', '-m', 'a broken configuration')
    await work.write('broken/trailproof.toml', `rules = ["${work.folder}/old-place"]\n`)
    const argvs = [
      ['--fail-on', 'lost'],
      ['--against', 'main', '--lateness', '5m'],
      ['--against', 'nope'],
      ['--against', 'main', '--rule', 'group-apears'],
      ['--against', 'main', '--rules', tmpdir()],
    ]
    const ran = await Promise.all(argvs.map((argv) => work.run(['replay', ...argv, 'log.ndjson'])))
    await work.write('trailproof.toml', '')
    const bundled = await work.run(['replay', '--against', 'main', 'log.ndjson'])
    await work.write('trailproof.toml', 'rules = ["old-place"]\n')
    git('mv', '-f', 'broken/trailproof.toml', 'trailproof.toml')
    git('commit', '-m', 'broken at the top')
    await work.write('trailproof.toml', 'rules = ["old-place"]\n')
    const config = await work.run(['replay', '--against', 'HEAD', 'log.ndjson'])
    const top = git('rev-parse', 'HEAD').slice(0, 12)
    expect(
      [...ran, bundled, config].map(({ code, stderr }) => `${code} ${stderr.split('\n')[0]}`),
    ).toEqual([
      '2 USAGE  --fail-on is about a comparison, and there is none.',
      '2 USAGE  --against compares whole logs, so that --lateness says nothing.',
      '2 GIT_UNUSABLE  There is no commit "nope" here.',
      '2 RULE_UNKNOWN  There is no rule "group-apears", before or now.',
      `2 GIT_UNUSABLE  "${tmpdir()}" lies outside the repository "${work.folder}".`,
      '2 USAGE  --against compares rules of yours; these are the bundled ones.',
      `2 ${top}:trailproof.toml:1:1  CONFIG_KEY_UNKNOWN  There is no key "rulez".`,
    ])
  })

  it('leaves nothing behind', async () => {
    await change()
    mkdirSync(join(work.folder, 'tmp'))
    const env = { TMPDIR: join(work.folder, 'tmp') }
    const argvs = [
      ['--against', 'main', 'log.ndjson'],
      ['--against', 'main', '--rules', tmpdir(), 'log.ndjson'],
    ]
    const ran = await Promise.all(argvs.map((argv) => work.run(['replay', ...argv], { env })))
    expect([ran.map(({ code }) => code), readdirSync(env.TMPDIR)]).toEqual([[0, 2], []])
  })
})
