import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runTrailproof } from '../support/run-trailproof.ts'

interface Mistake {
  readonly argv: readonly string[]
  readonly says: string
  readonly code?: number
}

const mistakes: readonly Mistake[] = [
  { argv: ['verfy'], says: 'USAGE  Unknown command "verfy".\n  Did you mean "verify"?\n' },
  {
    argv: ['verify', '--fromat', 'json'],
    says: 'USAGE  Unknown option "--fromat".\n  Did you mean "--format"?\n',
  },
  {
    argv: ['verify', '--format', 'jsn'],
    says: 'USAGE  There is no format "jsn" here.\n  Did you mean "json"? This command writes text, json, ndjson, junit, markdown, comment, github, sarif, navigator, html.\n',
  },
  {
    argv: ['verify', '--report', 'json'],
    says: 'USAGE  --report "json" names no file.\n  Write FORMAT=FILE, such as json=report.json.\n',
  },
  {
    argv: ['verify', 'iam-mfa-deactivaton'],
    says: 'SCENARIO_UNKNOWN  There is no scenario "iam-mfa-deactivaton".\n  Did you mean "iam-mfa-deactivation"?\n',
  },
  {
    argv: ['verify', '--rule', 'iam-group-creatd'],
    says: 'RULE_UNKNOWN  There is no rule "iam-group-creatd".\n  Did you mean "iam-group-created"?\n',
  },
  {
    argv: ['verify', 'iam-mfa-deactivation', '--case', 'enrolling a devise'],
    says: 'CASE_UNKNOWN  There is no case "enrolling a devise".\n  Did you mean "enrolling a device"?\n',
  },
  {
    argv: ['verify', '--start', 'yesterday'],
    says: 'USAGE  "yesterday" is no time.\n  Write it in UTC: 2026-03-02T09:00:00Z.\n',
  },
  {
    argv: ['verify', '--phase', '5x'],
    says: 'DURATION_INVALID  "5x" is not a duration.\n  Write a whole number and a unit: 250ms, 30s, 5m, 2h, 7d or 1w.\n',
  },
  {
    argv: ['verify', '--scenarios', 'nowhere'],
    code: 4,
    says: 'INPUT_UNREADABLE  There is no "nowhere" to load scenarios from.\n  Give a folder of scenario files or one such file.\n',
  },
  {
    argv: ['replay'],
    says: 'USAGE  Missing required argument "file".\n  `trailproof replay --help` shows its arguments and flags.\n',
  },
  {
    argv: ['live', 'plan'],
    says: 'USAGE  Missing required argument "scenario".\n  `trailproof live plan --help` shows its arguments and flags.\n',
  },
  {
    argv: ['rules', 'chek'],
    says: 'USAGE  There is no file or command "chek".\n  Did you mean "check"?\n',
  },
  {
    argv: ['generate', '--format', 'cloudtrail'],
    says: 'USAGE  --format cloudtrail writes a folder.\n  Say which: --output DIR.\n',
  },
  {
    argv: ['query', 'kqll', 'a: b', '-'],
    says: 'USAGE  There is no query language "kqll".\n  Did you mean "kql"?\n',
  },
  {
    argv: ['query', 'sigma', 'rule.yml', '-'],
    code: 4,
    says: 'INPUT_UNREADABLE  Cannot open "rule.yml".\n',
  },
  {
    argv: ['query', 'kql', 'a: b'],
    says: 'USAGE  There is no file to query.\n  Name files after the query, or - for standard input.\n',
  },
  {
    argv: ['verify', 'a\u001b[2Jb'],
    says: 'SCENARIO_UNKNOWN  There is no scenario "a\\x1b[2Jb".\n  `trailproof scenarios` lists them.\n',
  },
]

describe('wrong usage', () => {
  it.each(mistakes)(
    'says what is wrong with trailproof $argv',
    async ({ argv, says, code = 2 }) => {
      expect(await runTrailproof(argv)).toEqual({ code, stdout: '', stderr: says })
    },
  )
})

describe('the command line', () => {
  it('shows its help without arguments, and colours only where they are wanted', async () => {
    const help = await runTrailproof([])
    expect([help.code, help.stderr, help.stdout.split('\n')[0]]).toEqual([
      0,
      '',
      'Usage: trailproof [options] [command]',
    ])
    const argv = ['rules', '--quiet']
    const forced = { env: { FORCE_COLOR: '1' } }
    const coloured = await Promise.all([
      runTrailproof(argv),
      runTrailproof(argv, forced),
      runTrailproof([...argv, '--no-color'], forced),
      runTrailproof(argv, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }),
    ])
    expect(coloured.map(({ stdout }) => stdout.includes('\u001b['))).toEqual([
      false,
      true,
      false,
      false,
    ])
  })

  it('names every choice of a flag in its help', async () => {
    const helps = await Promise.all(
      ['verify', 'survey', 'query', 'rules'].map((name) => runTrailproof([name, '--help'])),
    )
    expect(helps.map(({ stdout }) => /--format.*? {2,}(.*)/.exec(stdout)?.[1])).toEqual([
      'text, json, ndjson, junit, markdown, comment, github, sarif, navigator or html',
      'text, json, ndjson, junit, markdown, github, sarif, navigator or html (default:',
      'json or ids (default: json)',
      'text or json (default: text)',
    ])
  })

  it('ends quietly when its reader goes away', async () => {
    const main = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url))
    const child = spawn(process.execPath, [main, 'normalize', '-'])
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.on('error', () => undefined)
    child.stdin.end(`${aRecord}\n`.repeat(20_000))
    const [code] = (await once(child, 'close')) as [number]
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})

const aRecord = JSON.stringify({
  eventTime: '2026-03-02T09:00:00Z',
  eventSource: 'iam.amazonaws.com',
  eventName: 'ListUsers',
})
