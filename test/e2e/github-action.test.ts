import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { action, runAction, type ActionRun, type Job } from '../support/run-action.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const hasJq = spawnSync('jq', ['--version']).status === 0
const rule = 'repository/rules/group-with-reach.toml'

let work: Workspace
const file = (path: string): string => join(work.folder, path)
const read = (path: string): Promise<string> => readFile(file(path), 'utf8')
const breakTheRule = async (): Promise<void> =>
  work.write(rule, (await read(rule)).replace('CreateGroup', 'UpdateGroup'))

beforeEach(async () => {
  work = await aWorkspace({ 'bin/.keep': '' })
  await work.copy(here('../sample-repository'), 'repository')
  await symlink(here('../support/stand-in-gh.mjs'), file('bin/gh'))
})
afterEach(() => work.remove())

/** Runs the action in the sample repository, as a job of a pull request. */
function onPullRequest(job: Partial<Job> = {}): ActionRun {
  return runAction({
    workspace: file('repository'),
    temp: file('temp'),
    github: { event_name: 'pull_request', event: { pull_request: { number: 12 } } },
    path: [file('bin')],
    ...job,
    env: { GH_COMMENTS: file('comments.json'), GH_CALLS: file('calls'), ...job.env },
  })
}

const comments = async (): Promise<readonly { readonly body: string }[]> =>
  existsSync(file('comments.json')) ? JSON.parse(await read('comments.json')) : []

/** The workflow commands of a log, without what the runner was told not to read. */
function commandsOf(log: string): readonly string[] {
  const shown = log.replaceAll(/^::stop-commands::(.+)\n[^]*?^::\1::\n/gm, '')
  return shown.split('\n').filter((line) => line.startsWith('::'))
}

describe('a pull request that breaks a rule', () => {
  it('is red, says so on the rule, in the summary and in one line', async () => {
    await breakTheRule()
    const { code, log, summary, outputs } = onPullRequest({ inputs: { comment: 'false' } })
    const why = 'event.action is "CreateGroup", not "UpdateGroup"'
    expect({
      code,
      commands: commandsOf(log),
      summary: summary.split('\n').slice(0, 7),
      outputs,
    }).toEqual({
      code: 1,
      commands: [
        `::error file=rules/group-with-reach.toml,line=23,col=7,endColumn=32,title=lost in group-with-reach attack/a new group::group-with-reach no longer fires at create-group of group-with-reach attack/a new group.%0ABecause ${why}%0AReplay: trailproof verify group-with-reach --case 'attack/a new group' --rule group-with-reach`,
        `::error title=trailproof::1 lost: lost group-with-reach in group-with-reach attack/a new group, because ${why}`,
      ],
      summary: [
        '### ❌ Detections are not as reviewed',
        '',
        '1 of 2 detections proven · 4 cases · **1 not as reviewed**',
        '',
        '|  | rule | case | step | why | replay |',
        '| --- | --- | --- | --- | --- | --- |',
        `| **lost** | <code>group-with-reach</code> | <code>group-with-reach</code><br><code>attack/a new group</code> | <code>create-group</code> | <code>${why}</code> | <code>trailproof verify group-with-reach --case 'attack/a new group' --rule group-with-reach</code> |`,
      ],
      outputs: {
        verdict: 'fail',
        proven: '1',
        of: '2',
        lost: '1',
        reports: file('temp/trailproof'),
        json: file('temp/trailproof/verify.json'),
        markdown: file('temp/trailproof/verify.md'),
        junit: file('temp/trailproof/junit.xml'),
        sarif: file('temp/trailproof/verify.sarif'),
        html: file('temp/trailproof/report.html'),
      },
    })
  })

  it('is marked at the very stage of a sequence that nothing came for', async () => {
    const sequence = 'repository/rules/user-with-key.toml'
    const text = await read(sequence)
    await work.write(sequence, text.replace('"CreateAccessKey"', '"UpdateAccessKey"'))
    const { log } = onPullRequest({ inputs: { comment: 'false' } })
    expect(commandsOf(log)[0]).toContain(
      'file=rules/user-with-key.toml,line=24,col=3,endColumn=79,title=lost',
    )
  })

  it.skipIf(!hasJq)('gets one comment, which the next run edits (needs jq)', async () => {
    await breakTheRule()
    onPullRequest()
    const first = await comments()
    await work.copy(here('../sample-repository'), 'repository')
    const { code } = onPullRequest()
    const second = await comments()
    const shape = (all: typeof first): readonly string[][] =>
      all.map(({ body }) => body.split('\n').filter((line) => /^(<!|###|\[)/.test(line)))
    expect({
      code,
      first: shape(first),
      second: shape(second),
      calls: await read('calls'),
    }).toEqual({
      code: 0,
      first: [
        [
          '<!-- trailproof verify -->',
          '### ❌ Detections are not as reviewed',
          '[The run with all reports](https://github.example/us/detections/actions/runs/7)',
        ],
      ],
      second: [
        [
          '<!-- trailproof verify -->',
          '### ✅ Detections are as reviewed',
          '[The run with all reports](https://github.example/us/detections/actions/runs/7)',
        ],
      ],
      calls: [
        'api --paginate repos/us/detections/issues/12/comments?per_page=100 --jq',
        'api --method POST repos/us/detections/issues/12/comments',
        'api --paginate repos/us/detections/issues/12/comments?per_page=100 --jq',
        'api --method PATCH repos/us/detections/issues/comments/1',
        '',
      ].join('\n'),
    })
  })
})

it('a gate of coverage that fails is the verdict, and the summary says what would lift it', () => {
  const { code, log, summary } = onPullRequest({
    inputs: { comment: 'false', 'fail-on-gap': 'T1531' },
  })
  expect([code, commandsOf(log), /^\| <code>T1531<.*$/m.exec(summary)?.[0]]).toEqual([
    1,
    [
      '::error title=trailproof::The coverage falls short of a gate: the summary says what would lift it',
    ],
    '| <code>T1531</code> | <code>is a gap, nothing fired</code> | <code>write a rule that claims it and a scenario that plays it</code> |',
  ])
})

it('what keeps verify from any work is told in one line, with the reports that there are', () => {
  const { code, log, outputs } = onPullRequest({
    inputs: { args: '--case\nattack/none', comment: 'true' },
  })
  expect([code, commandsOf(log), outputs['verdict']]).toEqual([
    2,
    [
      '::notice title=trailproof::No comment: there is no report. The step of verify says why.',
      '::error title=trailproof::trailproof verify ended 2 before any work: see its step',
    ],
    'error',
  ])
})

it.skipIf(!hasJq)(
  'a token that may not write leaves the comment out, with a notice (needs jq)',
  async () => {
    const { code, log } = onPullRequest({ env: { GH_REFUSES: 'POST' } })
    expect([code, commandsOf(log), await comments()]).toEqual([
      0,
      [
        '::notice title=trailproof::No comment: the token may not write to the pull request, as in one from a fork. The summary of this run has the report.',
      ],
      [],
    ])
  },
)

it.skipIf(!hasJq)(
  'a comment of somebody else with our marker is not edited (needs jq)',
  async () => {
    const theirs = {
      id: 1,
      user: { login: 'eve' },
      body: '<!-- trailproof verify -->\nAll is well.',
    }
    await work.write('comments.json', JSON.stringify([theirs]))
    onPullRequest()
    const [first, second] = await comments()
    expect([first?.body, second?.body.split('\n')[1]]).toEqual([
      theirs.body,
      '### ✅ Detections are as reviewed',
    ])
  },
)

it('no expression stands in a script: what an event says is text, and reaches it by the environment', () => {
  const scripts = action.runs.steps.map(({ run = '' }) => run)
  expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
})
