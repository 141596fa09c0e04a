import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aRuleFile, groupScenario } from '../support/e2e-files.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

const sources = ['--scenarios', 'scenarios', '--rules', 'rules']
const replay =
  'trailproof verify group-appears --case attack/plain --rule group-appears --rules rules --scenarios scenarios'
let work: Workspace
const read = (file: string): Promise<string> => readFile(join(work.folder, file), 'utf8')

beforeEach(async () => {
  work = await aWorkspace({
    '.git/HEAD': '',
    'scenarios/group-appears.ts': groupScenario,
    'rules/group-appears.toml': aRuleFile(),
  })
  await work.run(['verify', ...sources, '--update'])
})
afterEach(() => work.remove())

describe('a rule that no longer fires', () => {
  beforeEach(() =>
    work.write('rules/group-appears.toml', aRuleFile({ query: 'event.action: DeleteGroup' })),
  )

  it('is told in all formats of verify at once, each with the reason and the command that replays it', async () => {
    const { code, stdout, stderr } = await work.run([
      'verify',
      ...sources,
      '--quiet',
      '--report',
      'github=-',
      ...['junit', 'markdown', 'sarif', 'json', 'ndjson'].flatMap((name) => [
        '--report',
        `${name}=${name}.out`,
      ]),
    ])
    const [command, head] = stdout.split('\n')
    expect({ code, stderr, command, head }).toEqual({
      code: 1,
      stderr: '',
      command: `::error file=rules/group-appears.toml,line=21,col=1,endColumn=26,title=lost in group-appears attack/plain::group-appears no longer fires at create-group of group-appears attack/plain.%0ABecause event.action is "CreateGroup", not "DeleteGroup"%0AReplay: ${replay}`,
      head: '✗  group-appears  2 cases',
    })
    expect((await read('junit.out')).split('\n').slice(6, 12)).toEqual([
      '<testcase name="attack/plain" classname="group-appears" time="0">',
      '<failure message="lost: group-appears at create-group" type="lost">lost  group-appears  low  at create-group  rules/group-appears.toml:21',
      '  because event.action is &quot;CreateGroup&quot;, not &quot;DeleteGroup&quot;',
      `replay: ${replay}</failure>`,
      '</testcase>',
      '<testcase name="benign/the group is there" classname="group-appears" time="0"/>',
    ])
    expect((await read('markdown.out')).split('\n').slice(0, 7)).toEqual([
      '### ❌ Detections are not as reviewed',
      '',
      '0 of 1 detection proven · 2 cases · **1 not as reviewed**',
      '',
      '|  | rule | case | step | why | replay |',
      '| --- | --- | --- | --- | --- | --- |',
      `| **lost** | <code>group-appears</code> | <code>group-appears</code><br><code>attack/plain</code> | <code>create-group</code> | <code>event.action is "CreateGroup", not "DeleteGroup"</code> | <code>${replay}</code> |`,
    ])
    const { runs } = JSON.parse(await read('sarif.out')) as { runs: [{ results: unknown }] }
    expect(runs[0].results).toEqual([
      {
        ruleId: 'group-appears',
        ruleIndex: 0,
        level: 'error',
        message: {
          text: `group-appears no longer fires at create-group of group-appears attack/plain.\nBecause event.action is "CreateGroup", not "DeleteGroup"\nReplay: ${replay}`,
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'rules/group-appears.toml', uriBaseId: '%SRCROOT%' },
              region: { startLine: 21, startColumn: 1, endLine: 21, endColumn: 26 },
            },
          },
        ],
        partialFingerprints: {
          'trailproof/v1': '8ea9202957124a02ab2fbfd3591a72ad306856975d89dd98aade25c14fcaf5bc',
        },
      },
    ])
  })

  it('gives the same bytes twice', async () => {
    const formats = ['junit', 'markdown', 'github', 'sarif']
    const once = async (): Promise<readonly string[]> => {
      const reports = formats.flatMap((name) => ['--report', `${name}=${name}.out`])
      await work.run(['verify', ...sources, ...reports])
      return Promise.all(formats.map((name) => read(`${name}.out`)))
    }
    expect(await once()).toEqual(await once())
  })

  it('is told in the other formats where one file cannot be written', async () => {
    const reports = ['--report', 'sarif=nowhere/x.sarif', '--report', 'markdown=summary.md']
    const { code, stderr } = await work.run(['verify', ...sources, ...reports])
    expect([code, stderr, (await read('summary.md')).split('\n')[0]]).toEqual([
      4,
      'Cannot write "nowhere/x.sarif": its folder does not exist.\n',
      '### ❌ Detections are not as reviewed',
    ])
  })
})

it('survey shows and does not judge, in JUnit XML and Markdown too', async () => {
  await work.write('rules/group-appears.toml', aRuleFile({ query: 'event.action: DeleteGroup' }))
  const formats = ['--format', 'junit', '--report', 'markdown=survey.md']
  const { code, stdout } = await work.run(['survey', ...sources, ...formats])
  expect([code, stdout.split('\n').slice(6, 9), (await read('survey.md')).split('\n')]).toEqual([
    0,
    [
      '<testcase name="attack/plain" classname="group-appears" time="0">',
      '<skipped message="no rule sees it">no rule sees it: T1136.003</skipped>',
      '</testcase>',
    ],
    [
      '### 0 of 1 attack seen',
      '',
      '0 of 1 rule fired',
      '',
      '| attack | seen by | techniques |',
      '| --- | --- | --- |',
      '| <code>group-appears</code><br><code>attack/plain</code> | **nobody** | <code>T1136.003</code> |',
      '',
    ],
  ])
})

it('replay puts alerts on the lines of the log, and on the rule where the log is standard input', async () => {
  const { stdout: log } = await work.run(['generate', 'group-appears', '--scenarios', 'scenarios'])
  await work.write('logs/log.ndjson', log)
  const github = ['--rules', 'rules', '--format', 'github']
  const file = await work.run(['replay', 'logs', ...github])
  const stdin = await work.run(['replay', '-', ...github], { input: log })
  const places = [file, stdin].map(({ stdout }) => stdout.slice(0, stdout.indexOf('::', 2)))
  expect(places).toEqual([
    '::notice file=logs/log.ndjson,line=1,title=low%3A Group appears',
    '::notice file=rules/group-appears.toml,title=low%3A Group appears',
  ])
})

it('rules check puts what is wrong on its place, seen from the top of the repository', async () => {
  await work.write('rules/wrong.toml', aRuleFile({ query: 'event.action: (', id: 'x' }))
  const argv = ['rules', 'check', 'rules/wrong.toml', '--format', 'github']
  const here = await work.run(argv)
  const inside = await work.run(argv, { env: { GITHUB_WORKSPACE: join(work.folder, '..') } })
  const placeOf = (stdout: string): string | undefined => /file=([^,]*),line=\d+/.exec(stdout)?.[0]
  expect([here.code, placeOf(here.stdout), placeOf(inside.stdout)]).toEqual([
    1,
    'file=rules/wrong.toml,line=21',
    `file=${work.folder.split('/').at(-1)}/rules/wrong.toml,line=21`,
  ])
})

it.each([
  ['verify', 1, ['verify', ...sources]],
  ['survey', 0, ['survey', ...sources]],
  ['coverage', 1, ['coverage', ...sources]],
  ['replay', 1, ['replay', 'log.ndjson', '--rules', 'rules']],
  ['rules check', 1, ['rules', 'check', 'rules']],
])('%s writes each of its formats, all at once', async (_, ends, argv) => {
  const { stdout: log } = await work.run(['generate', ...sources.slice(0, 2)])
  await work.write('log.ndjson', log)
  // With an invalid rule annotations have something to say.
  await work.write('rules/invalid.toml', aRuleFile({ query: 'event.action: (', id: 'x' }))
  const { stdout: help } = await work.run([...argv.slice(0, argv[0] === 'rules' ? 2 : 1), '--help'])
  const names = /--format <name> +([^(]*)\(default/.exec(help)?.[1]?.match(/[a-z]{4,}/g) ?? []
  const reports = names.flatMap((name) => ['--report', `${name}=${name}.out`])
  const { code, stderr } = await work.run([...argv, ...reports])
  const lengths = await Promise.all(names.map(async (name) => (await read(`${name}.out`)).length))
  const empty = names.filter((_, index) => lengths[index] === 0)
  expect([code, stderr, names[0], empty]).toEqual([ends, '', 'text', []])
})
