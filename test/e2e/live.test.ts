import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aWireTap, type WireTap } from '../support/live/a-wire-tap.ts'
import { sandboxList, sandboxWorld } from '../support/live/a-sandbox.ts'
import { secretsIn } from '../support/live/secrets-in.ts'
import { textsBelow } from '../support/live/texts-below.ts'
import { schemaFindings } from '../support/schema-findings.ts'
import { serveTrailproof, type Served } from '../support/endpoint/serve-trailproof.ts'
import { aWorkspace, type Ran, type Workspace } from '../support/run-trailproof.ts'

const main = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url))

const recordedScenario = `import { defineScenario, records } from 'trailproof'
export default defineScenario({
  title: 'A group, as a real account logged it',
  techniques: ['T1136.003'],
  detectedBy: ['iam-group-created'],
  cast: {},
  attack: { recorded: records('saved.ndjson') },
})
`

const password = 'Known-&-only-"here"/8'
const secretScenario = `import {
  CreateAccessKeyCommand, CreateLoginProfileCommand, CreateUserCommand,
  CreateVirtualMFADeviceCommand,
} from '@aws-sdk/client-iam'
import { GetSessionTokenCommand } from '@aws-sdk/client-sts'
import { awsCli, defineScenario, iamUser, seconds } from 'trailproof'
const from = { place: 'amsterdam', client: awsCli() }
const mallory = iamUser('mallory', from)
export default defineScenario({
  title: 'All that is secret',
  techniques: ['T1098.001'],
  detectedBy: ['iam-access-key-for-another-user'],
  world: { users: { mallory: { attached: ['AdministratorAccess'] }, alice: { loginProfile: true } } },
  cast: { mallory },
  attack: {
    'is made': async (play) => {
      const name = { UserName: 'backdoor' }
      const Password = ${JSON.stringify(password)}
      const calls = [
        [new CreateUserCommand(name)],
        [new CreateAccessKeyCommand(name)],
        [new CreateLoginProfileCommand({ ...name, Password })],
        [new CreateLoginProfileCommand({ ...name, Password }), { fails: 'EntityAlreadyExistsException' }],
        [new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: 'phone' })],
        [new GetSessionTokenCommand({})],
      ]
      await play.burst(calls.length, seconds(1), (index) => play.as(mallory).send(...calls[index]))
    },
  },
})
`

let work: Workspace
let served: Served
let tap: WireTap
let account: string
/** What the commands of a test wrote to their streams. */
let told: string[]
beforeEach(async () => {
  work = await aWorkspace({ 'world.yml': sandboxWorld })
  served = await serveTrailproof(['--world', 'world.yml', '--output', 'logs'], work.folder)
  account = served.account
  tap = await aWireTap(served.url)
  told = []
  await work.write('sandboxes.toml', sandboxList(account))
})
afterEach(async () => {
  // Scenarios and the endpoint's logs are not what a run writes.
  const written = { ...textsBelow(work.folder, ['logs', 'scenarios']), streams: told.join('\n') }
  await served.stop()
  await tap.stop()
  await work.remove()
  expect(secretsIn(written, { 'the operator’s key': operatorKey(), ...tap.secrets() })).toEqual([])
})

const env = (): Record<string, string> => ({ ...served.env, TRAILPROOF_LIVE_ACCOUNT: account })
const operatorKey = (): string => served.env['AWS_SECRET_ACCESS_KEY'] ?? ''
async function trailproof(
  argv: readonly string[],
  options?: { env: Record<string, string> },
): Promise<Ran> {
  const ran = await work.run(argv, options)
  told.push(ran.stdout, ran.stderr)
  return ran
}
const live = (...argv: readonly string[]): Promise<Ran> =>
  trailproof(['live', ...argv, '--endpoint-url', tap.url], { env: env() })

it('plays a case and takes all back', async () => {
  const ran = await live('run', 'iam-group-creation')
  const status = await trailproof(['live', 'status'])
  const made = served.output().match(/iam \w+/g) ?? []
  expect([
    ran.code,
    ran.stdout.split('\n').slice(0, 2),
    ran.stderr.split('\n').slice(3),
    status.code,
    status.stdout.endsWith('clean\n'),
    made.filter((call) => call.endsWith('Group')),
  ]).toEqual([
    0,
    [`played  iam-group-creation  attack/a new group  in ${account}`, '  nothing is left'],
    [
      'world   what the case needs is made, about 7 calls',
      'play    the case itself, about 1 call',
      '        create-group  iam:CreateGroup  ok',
      'undo    all is taken back, the newest first, about 8 calls',
      'sweep   AWS is asked for whatever still carries the marks of the run, about 11 calls',
      '',
    ],
    0,
    true,
    // One of the world, one of the play.
    ['iam CreateGroup', 'iam CreateGroup', 'iam DeleteGroup', 'iam DeleteGroup'],
  ])
})

it('reads the records of a run back and finds what the golden says', async () => {
  const played = await live('run', 'iam-group-creation', '--format', 'json')
  await served.stop()
  const [run = ''] = readdirSync(join(work.folder, '.trailproof/runs')).map((file) =>
    file.slice(0, 6),
  )
  const collect = ['live', 'collect', run, '--records', 'logs', '--save', 'saved.ndjson']
  const collected = await trailproof(collect)
  const evidence = await trailproof([...collect.slice(0, 5), '--evidence', 'evidence.ndjson'])
  const json = await trailproof([...collect.slice(0, 5), '--format', 'json'])
  const saved = readFileSync(join(work.folder, 'saved.ndjson'), 'utf8')
  await work.write('scenarios/saved.ndjson', saved)
  await work.write('scenarios/recorded.ts', recordedScenario)
  const verify = ['verify', '--scenarios', 'scenarios', '--golden', 'golden']
  const updated = await trailproof([...verify, '--update'])
  const verified = await trailproof(verify)
  const unreadable = await trailproof([...collect.slice(0, 3), '--records', 'nowhere'])
  expect([
    collected.code,
    collected.stdout.split('\n').slice(0, -1),
    schemaFindings('live-run', JSON.parse(played.stdout)),
    schemaFindings('live-collect', JSON.parse(json.stdout)),
    saved.includes(account),
    saved.includes(run),
    [evidence.code, evidence.stderr.split('\n')[0]],
    // Ends 1 where no attack raises what `detectedBy` names.
    [updated.code, verified.code],
    [unreadable.code, unreadable.stderr.split('\n')[0]],
  ]).toEqual([
    0,
    [
      `${run}  iam-group-creation  attack/a new group  in ${account}`,
      '  1 of 1 judged steps have their record',
      '  fired       iam-group-created  low  create-group',
      '  the records have the fields of the simulator’s',
      '  wrote  saved.ndjson',
    ],
    [],
    [],
    false,
    false,
    [2, `USAGE  The run ${run} was played against an endpoint.`],
    [0, 0],
    [4, 'INPUT_UNREADABLE  nowhere cannot be opened: it does not exist.'],
  ])
})

it('writes no secret, whatever is made', async () => {
  await work.write('scenarios/secrets.ts', secretScenario)
  const argv = ['secrets', '--scenarios', 'scenarios']
  const ran = await live('run', ...argv)
  await served.stop()
  const [file = ''] = readdirSync(join(work.folder, '.trailproof/runs'))
  const collect = ['live', 'collect', file.slice(0, 6), '--records', 'logs', ...argv.slice(1)]
  const collected = await trailproof([...collect, '--save', 'saved.ndjson'])
  const json = await trailproof([...collect, '--format', 'json'])
  const kinds = Object.keys(tap.secrets()).map((name) => name.replace(/ \d+$/, ''))
  // What was heard on the way is looked for in all that was written, after each test.
  expect([
    [ran, collected, json].map(({ code }) => code),
    [...new Set(kinds)].toSorted(),
    Object.values(tap.secrets()).includes(password),
  ]).toEqual([[0, 1, 1], ['Base32StringSeed', 'Password', 'SecretAccessKey', 'SessionToken'], true])
})

it('is killed in the middle, and cleanup leaves nothing', async () => {
  const child = spawn(
    process.execPath,
    [main, 'live', 'run', 'iam-group-creation', '--endpoint-url', tap.url],
    { cwd: work.folder, env: { ...process.env, ...env() }, stdio: 'ignore' },
  )
  await served.until(/iam CreateAccessKey/)
  child.kill('SIGKILL')
  await new Promise((resolve) => child.on('close', resolve))
  const before = await trailproof(['live', 'status', '--format', 'json'])
  const cleaned = await live('cleanup', '--format', 'json')
  const again = await live('cleanup')
  const after = await trailproof(['live', 'status'])
  expect([
    [before.code, schemaFindings('live-status', JSON.parse(before.stdout))],
    [cleaned.code, schemaFindings('live-cleanup', JSON.parse(cleaned.stdout))],
    JSON.parse(cleaned.stdout),
    again.stdout,
    after.code,
  ]).toEqual([
    [1, []],
    [0, []],
    [
      {
        kind: 'cleaned',
        run: expect.stringMatching(/^\w{6}$/) as string,
        account,
        scenario: 'iam-group-creation',
        case: 'attack/a new group',
        leftovers: [],
      },
    ],
    'Nothing is open.\n',
    0,
  ])
})

it('changes nothing where the guard refuses, and says why', async () => {
  await work.write(
    'sandboxes.toml',
    '[[account]]\nid = "111122223333"\nalias = "x"\nmarker = "role:x"\nregions = ["us-east-1"]\n',
  )
  const other = await live('run', 'iam-group-creation')
  const nowhere = await live('run', 'iam-group-creation', '--sandboxes', 'none.toml')
  const root = await live('run', 'iam-key-for-another-user', '--case', 'root makes it')
  expect([other, nowhere, root].map(({ code, stderr }) => [code, stderr.split('\n')[0]])).toEqual([
    [5, `GUARD_ACCOUNT  The account ${account} is not listed in sandboxes.toml.`],
    [5, 'GUARD_FILE  There is no list of sandboxes "none.toml".'],
    [
      5,
      'LIVE_REFUSED  iam-key-for-another-user evasion/root makes it cannot be played live: "owner" is root.',
    ],
  ])
  expect(served.output()).not.toMatch(/iam Create/)
})

it('plans without a call', async () => {
  const planned = await trailproof(['live', 'plan', 'iam-group-creation', '--format', 'json'])
  const [plan] = JSON.parse(planned.stdout) as [
    {
      alerts: { by: string; rule: string; steps: string[] }[]
      calls: { phase: string; action: string }[]
      policy: { Statement: unknown[] }
    },
  ]
  expect([
    planned.code,
    schemaFindings('live-plan', JSON.parse(planned.stdout)),
    plan.alerts.map(({ by, rule, steps }) => [by, rule, steps.join()]),
    plan.calls.filter(({ phase }) => phase === 'judged').map(({ action }) => action),
    plan.policy.Statement.length > 0,
    served.output(),
  ]).toEqual([
    0,
    [],
    [
      ['judged', 'iam-group-created', 'create-group'],
      ['besides', 'iam-access-key-for-another-user', 'world/7-CreateAccessKey'],
      ['besides', 'iam-group-created', 'world/2-CreateGroup'],
      ['besides', 'iam-group-deleted', 'undo/create-group'],
      ['besides', 'iam-group-deleted', 'undo/world/2-CreateGroup'],
    ],
    ['iam:CreateGroup'],
    true,
    '',
  ])
})
