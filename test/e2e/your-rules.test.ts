import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aRuleFile } from '../support/e2e-files.ts'
import { aWorkspace, type Ran, type Workspace } from '../support/run-trailproof.ts'

let work: Workspace
beforeEach(async () => {
  work = await aWorkspace({
    'my-rules/group-appears.toml': aRuleFile(),
    'my-rules/key-made.toml': aRuleFile({
      id: '0e2c1b1d-3d8e-4a55-8a26-3d5d2f1d6b52',
      query:
        'event.provider: iam.amazonaws.com and event.action: CreateAccesKey and event.outcome: success',
    }),
  })
})
afterEach(() => work.remove())

const git = (...argv: readonly string[]): void => {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...argv], {
    cwd: work.folder,
    stdio: 'ignore',
  })
}

const commitAll = (): void => {
  git('init', '-b', 'main')
  git('add', '.')
  git('commit', '-m', 'first')
}

const typo = [
  'lint  my-rules/key-made.toml:21:39  AWS_ACTION_UNKNOWN  "iam.amazonaws.com" has no event "CreateAccesKey".',
  '  21 | event.provider: iam.amazonaws.com and event.action: CreateAccesKey and event.outcome: success',
]

describe('rules check', () => {
  it('shows lint with its place, and leaves out what flag or configuration allow', async () => {
    const found = await work.run(['rules', 'check', 'my-rules'])
    const flag = await work.run([
      'rules',
      'check',
      'my-rules',
      '--allow-lint',
      'aws_action_unknown',
    ])
    await work.write('trailproof.toml', 'allow-lint = "AWS_ACTION_UNKNOWN"\n')
    const configured = await work.run(['rules', 'check', 'my-rules'])
    const quiet = { code: 0, stderr: '', stdout: '2 files, 2 rules: 2 ok\n' }
    expect([found.stdout.split('\n').slice(0, 2), found.code, flag, configured]).toEqual([
      typo,
      0,
      quiet,
      quiet,
    ])
  })

  it('refuses a code that lint does not have', async () => {
    const flag = await work.run(['rules', 'check', 'my-rules', '--allow-lint', 'RULE_BLINT'])
    await work.write('trailproof.toml', 'allow-lint = ["RULE_BLINT"]\n')
    const configured = await work.run(['rules', 'check', 'my-rules'])
    expect([flag, configured.code, configured.stderr.split('\n')[0]]).toEqual([
      {
        code: 2,
        stdout: '',
        stderr: 'USAGE  Lint has no code "RULE_BLINT".\n  Did you mean "RULE_BLIND"?\n',
      },
      2,
      'trailproof.toml:1:15  CONFIG_VALUE_INVALID  "allow-lint[0]" must be a code of lint, such as RULE_OVERRIDE_MISSING.',
    ])
  })
})

describe('a user’s rules over the bundled attacks', () => {
  const lastLine = ({ stdout }: Ran): string | undefined => stdout.trimEnd().split('\n').at(-1)

  it('says that nothing is pinned, pins by expect, and fails when the rule is lost', async () => {
    await work.write('trailproof.toml', 'rules = ["my-rules"]\n')
    const unpinned = await work.run(['verify', 'iam-group-creation'])
    await work.write(
      'trailproof.toml',
      'rules = ["my-rules"]\n[expect]\niam-group-creation = ["group-appears"]\n',
    )
    const pinned = await work.run(['verify', 'iam-group-creation'])
    await work.write(
      'my-rules/group-appears.toml',
      aRuleFile({ query: 'event.action: DeleteGroup' }),
    )
    const lost = await work.run(['verify', 'iam-group-creation'])
    expect([
      [unpinned.code, unpinned.stdout.includes('NOTHING_PINNED')],
      [pinned.code, pinned.stdout.includes('NOTHING_PINNED'), lastLine(pinned)?.split(' · ')[0]],
      [
        lost.code,
        lost.stdout
          .split('\n')
          .find((line) => line.includes('DETECTION_MISSING'))
          ?.trim(),
      ],
    ]).toEqual([
      [0, true],
      [0, false, '1 of 1 detection proven'],
      [
        1,
        'DETECTION_MISSING  trailproof.toml expects "group-appears" to see "iam-group-creation", but it fires in none of its attack cases.',
      ],
    ])
  })

  it('fails when the rule fires in a benign case of the scenario', async () => {
    await work.write(
      'trailproof.toml',
      'rules = ["my-rules"]\n[expect]\niam-group-creation = ["group-appears"]\n',
    )
    await work.write(
      'my-rules/group-appears.toml',
      aRuleFile({ query: 'event.action: CreateGroup' }),
    )
    const ran = await work.run(['verify', 'iam-group-creation', '--quiet'])
    expect([
      ran.code,
      ran.stdout.includes('fires in a benign twin: iam-group-creation benign/'),
    ]).toEqual([1, true])
  })

  it('surveys all attacks and ends 0, with rules on other data apart', async () => {
    await work.write(
      'my-rules/okta.toml',
      aRuleFile({ id: '1e2c1b1d-3d8e-4a55-8a26-3d5d2f1d6b52', query: 'okta.actor.id: x' }).replace(
        'logs-aws.cloudtrail-*',
        'logs-okta*',
      ),
    )
    const ran = await work.run(['survey', '--rules', 'my-rules'])
    expect([ran.code, ran.stdout.trimEnd().split('\n').slice(-2)]).toEqual([
      0,
      ['1 rule reads other data: okta (logs-okta*)', '1 of 30 attacks seen · 1 of 2 rules fired'],
    ])
  })
})

describe('--changed', () => {
  beforeEach(() =>
    work.write(
      'trailproof.toml',
      'rules = ["my-rules"]\n[expect]\niam-group-creation = ["group-appears"]\n',
    ),
  )

  it('takes the rules, scenarios and attacks that a change concerns', async () => {
    commitAll()
    const nothing = await Promise.all([
      work.run(['rules', 'check', '--changed', 'HEAD']),
      work.run(['verify', '--changed', 'HEAD']),
      work.run(['survey', '--changed', 'HEAD']),
    ])
    await work.write('my-rules/group-appears.toml', aRuleFile({ severity: 'high' }))
    const changed = await Promise.all([
      work.run(['rules', 'check', '--changed', 'HEAD']),
      work.run(['verify', '--changed', 'HEAD']),
      work.run(['survey', '--changed', 'HEAD', '--format', 'json']),
    ])
    const [check, verify, survey] = changed
    const attacks = (JSON.parse(survey.stdout) as { attacks: { seenBy: string[] }[] }).attacks
    expect([
      nothing.map(({ code, stderr }) => [code, stderr]),
      nothing[0].stdout,
      check.stdout,
      verify.stdout.split('\n')[0],
      [attacks.length, attacks.flatMap(({ seenBy }) => seenBy)],
    ]).toEqual([
      [
        [0, ''],
        [0, 'No scenario is concerned by what changed since HEAD.\n'],
        [0, 'No rule or scenario changed since HEAD.\n'],
      ],
      '0 files, 0 rules: 0 ok\n',
      '1 file, 1 rule: 1 ok\n',
      '✓  iam-group-creation  3 cases',
      [30, ['group-appears']],
    ])
  })

  it('keeps evidence of the cases that a change concerns, and says nothing of other rules', async () => {
    commitAll()
    const verify = ['verify', '--changed', 'HEAD', '--evidence', 'evidence.ndjson']
    const nothing = await work.run(verify)
    await work.write('my-rules/group-appears.toml', aRuleFile({ severity: 'high' }))
    const changed = await work.run(verify)
    const evidence = await readFile(join(work.folder, 'evidence.ndjson'), 'utf8')
    const cases = evidence
      .trim()
      .split('\n')
      .map((line) => {
        const { rule, scenario, case: id } = JSON.parse(line) as Record<string, string>
        return [rule, scenario, id?.split('/')[0]].join(' ')
      })
    expect([nothing.code, nothing.stdout, changed.code, cases]).toEqual([
      0,
      '0 cases\n',
      0,
      [
        'group-appears iam-group-creation attack',
        'group-appears iam-group-creation benign',
        'group-appears iam-group-creation benign',
      ],
    ])
  })

  it('sees new files, and takes everything when the configuration changed', async () => {
    commitAll()
    await work.write('my-rules/new.toml', aRuleFile({ id: '2e2c1b1d-3d8e-4a55-8a26-3d5d2f1d6b52' }))
    const fresh = await work.run(['rules', 'check', '--changed', 'main'])
    await work.write('trailproof.toml', 'rules = ["my-rules"]\n')
    const all = await work.run(['rules', 'check', '--changed', 'main', '--quiet'])
    expect([fresh.stdout, all.stdout.startsWith('3 files, 3 rules')]).toEqual([
      '1 file, 1 rule: 1 ok\n',
      true,
    ])
  })

  it('refuses what names no commit, and runs nothing that stands in it', async () => {
    const outside = await work.run(['verify', '--changed', 'HEAD'], {
      env: { GIT_CEILING_DIRECTORIES: work.folder },
    })
    commitAll()
    const refs = ['nope', '$(touch pwned)', '--output=pwned', 'HEAD; touch pwned']
    const refused = await Promise.all(refs.map((ref) => work.run(['verify', `--changed=${ref}`])))
    expect([
      [outside.code, outside.stderr.split('\n')[0]?.replace(/".*"/, '"…"')],
      refused.map(({ code, stderr }) => [code, stderr.split('\n')[0]]),
      execFileSync('git', ['status', '--porcelain'], { cwd: work.folder, encoding: 'utf8' }),
    ]).toEqual([
      [2, 'GIT_UNUSABLE  "…" is in no git repository.'],
      refs.map((ref) => [2, `GIT_UNUSABLE  There is no commit "${ref}" here.`]),
      '',
    ])
  })
})
