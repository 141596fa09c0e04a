import { IAMClient } from '@aws-sdk/client-iam'
import { STSClient } from '@aws-sdk/client-sts'
import { mockClient } from 'aws-sdk-client-mock'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { cleanUp } from '../../../../src/app/live/cleanup.ts'
import { operatorOf } from '../../../../src/app/live/operator.ts'
import { readSandboxes } from '../../../../src/app/live/read-sandboxes.ts'
import { exitCodeOfError } from '../../../../src/cli/exit-code.ts'
import { findingOf } from '../../../../src/diagnostic/finding.ts'
import { isTrailproofError } from '../../../../src/diagnostic/trailproof-error.ts'
import { guardHost } from '../../../../src/live/guard/guard-host.ts'
import { sandboxList } from '../../../support/live/a-sandbox.ts'
import { anIntent } from '../../../support/live/an-intent.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const sandboxes = sandboxList('111122223333')
const begun = {
  kind: 'run',
  version: 1,
  run: 'abc234',
  scenario: 'a-scenario',
  case: 'attack/it',
  account: '111122223333',
  partition: 'aws',
  regions: ['us-east-1'],
  mode: 'local',
  at: 0,
}
const made = {
  ...anIntent,
  undo: [{ service: 'iam', operation: 'DeleteUser', input: { UserName: 'eve' } }],
}

/** The code, exit code and sentence of a refusal, and whether it says what to do. */
async function refusalOf(ask: () => unknown): Promise<readonly unknown[] | 'let in'> {
  try {
    await ask()
    return 'let in'
  } catch (error) {
    if (!isTrailproofError(error)) throw error
    const { code, message, hint } = findingOf(error)
    return [code, exitCodeOfError(error.code), message, hint !== undefined]
  }
}

it.each<readonly [string, string, RegExp]>([
  ['no account', '', /account/],
  ['what is no TOML', '[[account]', /./],
  ['a number of eleven digits', sandboxes.replace('1111', '111'), /must be twelve digits/],
  ['no region', sandboxes.replace('"us-east-1"', ''), /regions/],
  ['a star for a region', sandboxes.replace('us-east-1', '*'), /regions/],
  ['no alias', sandboxes.replace(/alias.*\n/, ''), /alias/],
  ['an empty alias', sandboxes.replace('sandbox-*', ''), /alias/],
  ['no marker', sandboxes.replace(/marker.*\n/, ''), /marker/],
  [
    'a marker that anybody has',
    sandboxes.replace('role:attacks-allowed', '*'),
    /must be role:NAME/,
  ],
  ['a misspelt organisation', `${sandboxes}organisation = "o-abc"\n`, /organisation/],
  ['another partition', `${sandboxes}partition = "aws-cn"\n`, /must be "aws"/],
])('a list of sandboxes with %s lets nothing in', async (_, text, message) => {
  const folder = temporaryFolder({ 'sandboxes.toml': text })
  const refused = await refusalOf(() => readSandboxes(join(folder, 'sandboxes.toml')))
  expect(refused.slice(0, 3)).toEqual(['GUARD_FILE', 5, expect.stringMatching(message)])
})

it.each<readonly [string, () => unknown, readonly [code: string, message: string]]>([
  [
    'a list that is not there',
    () => readSandboxes('none.toml'),
    ['GUARD_FILE', 'There is no list of sandboxes "none.toml".'],
  ],
  [
    'an endpoint without keys of its own',
    () => operatorOf({ endpointUrl: 'http://127.0.0.1:1', environment: { AWS_PROFILE: 'me' } }),
    [
      'GUARD_IDENTITY',
      'A local endpoint gets no keys but those of the environment, and there are none.',
    ],
  ],
  [
    'a call that would leave this machine',
    () => guardHost('local', 'iam.amazonaws.com'),
    ['GUARD_HOST', 'A call would go to iam.amazonaws.com, which is not on this machine.'],
  ],
  [
    'a call that would go elsewhere than to AWS',
    () => guardHost('live', 'Metadata.Example.'),
    ['GUARD_HOST', 'A call would go to metadata.example, which is not AWS.'],
  ],
])('refuses %s with exit code 5, says why and what to do', async (_, ask, [code, message]) => {
  expect(await refusalOf(ask)).toEqual([code, 5, message, true])
})

interface Resumed {
  readonly account?: string
  readonly name?: string
  readonly error?: string
  readonly ledger?: object
  readonly region?: string
  readonly lock?: object
}

/** Cleans up after a run at an endpoint that says who asks; gives why it did not, and what else was called. */
async function resumed(situation: Resumed): Promise<readonly unknown[]> {
  const { account = '111122223333', name = 'user/eve', error, region = 'us-east-1' } = situation
  const lines = [
    { ...begun, ...situation.ledger },
    { ...made, region },
  ]
  const folder = temporaryFolder({
    'sandboxes.toml': sandboxes,
    'runs/abc234.ndjson': lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    ...(situation.lock === undefined
      ? {}
      : { 'runs/abc234.ndjson.lock': JSON.stringify(situation.lock) }),
  })
  const iam = mockClient(IAMClient)
  const sts = mockClient(STSClient)
  // Tests of a worker share the SDK's classes.
  onTestFinished(() => {
    iam.restore()
    sts.restore()
  })
  if (error === undefined) {
    const identity = { Account: account, Arn: `arn:aws:iam::${account}:${name}` }
    sts.onAnyCommand().resolves(identity)
  } else sts.onAnyCommand().rejects(Object.assign(new Error('no'), { name: error }))
  const [ended] = await cleanUp([], {
    sandboxes: join(folder, 'sandboxes.toml'),
    runs: join(folder, 'runs'),
    endpointUrl: 'http://127.0.0.1:1',
    environment: { AWS_ACCESS_KEY_ID: 'AKIAOPERATOR00000000', AWS_SECRET_ACCESS_KEY: 'none' },
    wallClock: () => 0,
    sleep: () => Promise.resolve(),
  })
  if (ended?.kind !== 'refused') return [ended?.kind]
  const { code, message, hint } = ended.finding
  const told = message.replaceAll(`${folder}/`, '')
  return [code, exitCodeOfError(code), told, hint !== undefined, iam.calls().length]
}

it.each<readonly [string, Resumed, readonly [code: string, exit: number, message: string]]>([
  [
    'credentials of an account that is not listed',
    { account: '444455556666' },
    ['GUARD_ACCOUNT', 5, 'The account 444455556666 is not listed in sandboxes.toml.'],
  ],
  [
    'a ledger of another account than the credentials',
    { ledger: { account: '444455556666' } },
    [
      'GUARD_ACCOUNT',
      5,
      'The run abc234 is of the account 444455556666 (local), the credentials are of 111122223333 (local).',
    ],
  ],
  [
    'a ledger of a real account at an endpoint',
    { ledger: { mode: 'live' } },
    [
      'GUARD_ACCOUNT',
      5,
      'The run abc234 is of the account 111122223333 (live), the credentials are of 111122223333 (local).',
    ],
  ],
  ['root', { name: 'root' }, ['GUARD_ROOT', 5, 'arn:aws:iam::111122223333:root is the root user.']],
  [
    'credentials that have run out',
    { error: 'ExpiredTokenException' },
    ['GUARD_IDENTITY', 5, 'AWS does not say whose credentials these are (ExpiredTokenException).'],
  ],
  [
    'a ledger that would have calls made in another region',
    { region: 'eu-west-1' },
    [
      'GUARD_REGION',
      5,
      'The run makes calls in eu-west-1, where 111122223333 may not be played in.',
    ],
  ],
  [
    'a run that is still going on',
    { lock: { pid: process.ppid, host: hostname() } },
    ['LEDGER_LOCKED', 5, `The process ${process.ppid} on ${hostname()} works on this run.`],
  ],
  [
    'a ledger of another version',
    { ledger: { version: 2 } },
    [
      'LEDGER_VERSION',
      2,
      'runs/abc234.ndjson is a ledger of version 2; this trailproof reads version 1.',
    ],
  ],
  [
    'a ledger under the name of another',
    { ledger: { run: 'xyz234' } },
    ['LEDGER_BROKEN', 2, 'runs/abc234.ndjson is the ledger of the run xyz234.'],
  ],
])('clean-up calls nothing for %s', async (_, situation, refused) => {
  expect(await resumed(situation)).toEqual([...refused, true, 0])
})
