import { existsSync, readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sdkScript } from '../support/endpoint/sdk-script.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

let work: Workspace
beforeEach(async () => {
  work = await aWorkspace()
})
afterEach(() => work.remove())

const read = (file: string): string => readFileSync(join(work.folder, file), 'utf8')
const recordsIn = (file: string): readonly Record<string, unknown>[] =>
  read(file)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

const keyForAnother = sdkScript(
  "await users.send(new iam.CreateUserCommand({ UserName: 'backdoor' }))",
  "await users.send(new iam.CreateAccessKeyCommand({ UserName: 'backdoor' }))",
  "console.log('done', process.env.HOME === process.env.USERPROFILE)",
  'process.exitCode = 7',
)

it('keeps exit code and output of the command, and tells its calls and alerts beside them', async () => {
  await work.write('attack.mjs', keyForAnother)
  const ran = await work.run([
    'capture',
    '--start',
    '2026-03-02T09:00:00Z',
    '--',
    'node',
    'attack.mjs',
  ])
  const told = ran.stderr.split('\n').map((line) => line.replace(/^\d\d:\d\d:\d\d/, '<time>'))
  // What the SDK says of old versions of Node stands before.
  const lines = told.slice(told.findIndex((line) => line.startsWith('<time>')))
  expect([ran.code, ran.stdout, lines.slice(0, 2), lines.slice(3)]).toEqual([
    7,
    'done true\n',
    [
      '<time>  iam CreateUser                        user/admin  from 192.0.2.2',
      '<time>  iam CreateAccessKey                   user/admin  from 192.0.2.2',
    ],
    [
      '',
      '2 calls · 2 records · 1 alert from 21 rules',
      'Nothing is kept: --records FILE writes the records, --scenario NAME makes a scenario of them.',
      '',
    ],
  ])
  expect(lines[2]).toMatch(/^ {4}alert {2}high {2}iam-access-key-for-another-user {2}1 event, last/)
})

it('writes the records, and a scenario that verifies', async () => {
  await work.write('attack.mjs', keyForAnother)
  const flags = ['--records', 'attack.ndjson', '--scenario', 'own-key', '--technique', 'T1098.001']
  const ran = await work.run([
    'capture',
    ...flags,
    '--detected-by',
    'iam-access-key-for-another-user',
    '--',
    'node',
    'attack.mjs',
  ])
  const verify = ['verify', '--scenarios', 'scenarios']
  const written = await work.run([...verify, '--update'])
  const verified = await work.run(verify)
  const golden = JSON.parse(read('golden/own-key.json')) as {
    cases: { alerts: { rule: string }[] }[]
  }
  expect([
    ran.code,
    recordsIn('attack.ndjson').map(({ eventName }) => eventName),
    written.stderr,
    golden.cases[0]!.alerts.map(({ rule }) => rule),
    /✓ {2}own-key {2}1 case/.test(verified.stdout),
  ]).toEqual([7, ['CreateUser', 'CreateAccessKey'], '', ['iam-access-key-for-another-user'], true])
})

it('puts users where they are said to be, and with them the keys and sessions that they make', async () => {
  await work.write(
    'world.yml',
    'users: { mallory: { attached: [AdministratorAccess] }, bob: { attached: [AdministratorAccess] } }',
  )
  await work.write(
    'calls.mjs',
    sdkScript(
      'const { Credentials } = await tokens.send(new sts.GetSessionTokenCommand({}))',
      'const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = Credentials',
      'const session = new sts.STSClient({ credentials: { accessKeyId, secretAccessKey, sessionToken } })',
      'await session.send(new sts.GetCallerIdentityCommand({}))',
      "process.env.AWS_PROFILE = 'mallory'",
      'delete process.env.AWS_ACCESS_KEY_ID',
      'await new sts.STSClient({}).send(new sts.GetCallerIdentityCommand({}))',
    ),
  )
  const placed = ['--actor', 'bob=198.51.100.7', '--from', '203.0.113.9', '--as', 'bob']
  const ran = await work.run([
    'capture',
    '--world',
    'world.yml',
    ...placed,
    '--records',
    'r.ndjson',
    '--',
    'node',
    'calls.mjs',
  ])
  expect([
    ran.code,
    recordsIn('r.ndjson').map(({ userIdentity, sourceIPAddress }) => [
      (userIdentity as { userName: string }).userName,
      sourceIPAddress,
    ]),
  ]).toEqual([
    0,
    [
      ['bob', '198.51.100.7'],
      ['bob', '198.51.100.7'],
      ['mallory', '203.0.113.9'],
    ],
  ])
})

it('says what it needs before the command has done anything', async () => {
  await work.write('there.ndjson', '')
  const told = async (...argv: readonly string[]): Promise<unknown> => {
    const { code, stderr } = await work.run(['capture', ...argv])
    return [code, stderr.split('\n')[0]]
  }
  const touch = ['--', 'touch', 'touched']
  expect([
    await told('--records', 'there.ndjson', ...touch),
    await told('--as', 'nobody', ...touch),
    await told('--scenario', '../up', ...touch),
    await told('--', './nothing'),
    await told(),
    existsSync(join(work.folder, 'touched')),
  ]).toEqual([
    [2, 'OUTPUT_EXISTS  "there.ndjson" is there already.'],
    [2, 'ACTOR_UNKNOWN  The world has no user "nobody".'],
    [2, 'NAME_UNSAFE  "../up" cannot be the name of a file.'],
    [127, 'COMMAND_UNUSABLE  There is no command "./nothing".'],
    [2, 'USAGE  Missing required argument "command".'],
    false,
  ])
})

it('tells of a command that called nothing, and ends as its signal does', async () => {
  const ran = await work.run(['capture', '--', 'sh', '-c', 'kill -TERM $$'])
  expect([ran.code, ran.stderr.split('\n').slice(0, 2)]).toEqual([
    143,
    ['', '0 calls · 0 records · 0 alerts from 21 rules'],
  ])
  expect(ran.stderr).toContain('No call came')
})

const has = (program: string): boolean => spawnSync(program, ['version']).error === undefined

describe.skipIf(!has('aws') || !has('openssl'))('an attack by shell script (aws, openssl)', () => {
  const examples = fileURLToPath(new URL('../../docs/examples/', import.meta.url))
  const goldenFile = fileURLToPath(new URL('../../golden/campaign-backdoor.json', import.meta.url))

  it('raises the alerts of the scenario of that attack', async () => {
    const script = [
      'capture',
      '--world',
      join(examples, 'backdoor-world.yml'),
      '--records',
      'script.ndjson',
      '--start',
      '2026-03-02T09:00:00Z',
      'sh',
      join(examples, 'backdoor.sh'),
    ]
    const ran = await work.run(script)
    expect([ran.code, ran.stdout]).toEqual([0, ''])
    const replayed = await work.run(['replay', 'script.ndjson', '--format', 'json'])
    const { alerts } = JSON.parse(replayed.stdout) as {
      alerts: {
        rule: { shortName: string; severity: string }
        eventCount: number
        events: string[]
      }[]
    }
    const names = new Map(
      recordsIn('script.ndjson').map(({ eventID, eventName }) => [eventID, eventName as string]),
    )
    const golden = JSON.parse(readFileSync(goldenFile, 'utf8')) as {
      cases: { alerts: { rule: string; severity: string; count: number; steps: string[] }[] }[]
    }
    const step = (name: string): string =>
      name
        .replace(/MFA/, 'Mfa')
        .replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
        .slice(1)
    expect(
      alerts
        .map(({ rule, eventCount, events }) => ({
          rule: rule.shortName,
          severity: rule.severity,
          count: eventCount,
          steps: events.map((id) => step(names.get(id)!)),
        }))
        .toSorted((one, other) => (one.rule < other.rule ? -1 : 1)),
    ).toEqual(
      golden.cases[0]!.alerts.map(({ rule, severity, count, steps }) => ({
        rule,
        severity,
        count,
        steps,
      })),
    )
  })
})
