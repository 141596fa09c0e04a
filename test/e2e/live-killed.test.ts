import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { cleanUp } from '../../src/app/live/cleanup.ts'
import { isMembers } from '../../src/aws/members.ts'
import { isReadOnly, namespaceOf } from '../../src/aws/namespaces.ts'
import type { CallResult } from '../../src/scenario/port.ts'
import { seconds } from '../../src/time/duration.ts'
import { endpointAccount, type EndpointAccount } from '../support/live/endpoint-account.ts'
import { secretsIn } from '../support/live/secrets-in.ts'
import { textsBelow } from '../support/live/texts-below.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

const main = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url))

let work: Workspace
let sandbox: EndpointAccount
afterEach(async () => {
  await sandbox.close()
  await work.remove()
})

/** What the client of a dead process will not read. */
const unread: CallResult = {
  outcome: { kind: 'error', code: 'ServiceUnavailable', message: 'killed' },
  records: [],
}

it('is killed at every call that changes something, and one cleanup leaves nothing of all those runs', async () => {
  const now = (): number => new Date().getTime()
  const secrets: Record<string, string> = {}
  let run: { readonly child: ChildProcess; readonly isMade: boolean; left: number } | undefined
  sandbox = await endpointAccount({
    clock: { now, sleep: async () => undefined },
    around: async ({ service, operation }, call) => {
      const make = async (): Promise<CallResult> => {
        const result = await call()
        learnKey(result, secrets)
        return result
      }
      if (run === undefined || isReadOnly(namespaceOf(service), operation)) return make()
      run.left -= 1
      if (run.left >= 0) return make()
      const { child, isMade } = run
      run = undefined
      await killed(child)
      return isMade ? make() : unread
    },
  })
  work = await aWorkspace({ 'sandboxes.toml': sandbox.sandboxes })
  secrets['the operator’s'] = sandbox.environment['AWS_SECRET_ACCESS_KEY'] ?? ''
  const before = await sandbox.state()
  const codes: (number | null)[] = []
  // Every other one after AWS has done what it was asked, before it answers; the last comes to its end.
  for (let at = 0; codes.at(-1) !== 0; at += 1) {
    const argv = ['live', 'run', 'iam-group-creation', '--endpoint-url', sandbox.url]
    const env = { ...process.env, ...sandbox.environment, TRAILPROOF_LIVE_ACCOUNT: sandbox.account }
    const child = spawn(process.execPath, [main, ...argv], {
      cwd: work.folder,
      env,
      stdio: 'ignore',
    })
    run = { child, isMade: at % 2 === 1, left: at }
    codes.push(await new Promise((resolve) => child.on('close', resolve)))
    run = undefined
  }
  const cleaned = await cleanUp([], {
    sandboxes: join(work.folder, 'sandboxes.toml'),
    runs: join(work.folder, '.trailproof/runs'),
    endpointUrl: sandbox.url,
    environment: sandbox.environment,
    // As if somebody came a while later: what was asked last is then known everywhere.
    wallClock: () => now() + seconds(15),
    sleep: sandbox.clock.sleep,
  })
  const status = await work.run(['live', 'status'])
  const kills = codes.slice(0, -1)
  expect([
    kills.length > 10,
    new Set(kills),
    cleaned.filter((one) => one.kind === 'refused' || one.leftovers.length > 0),
    cleaned.length,
    (await sandbox.state()) === before,
    status.code,
    sandbox.bugs,
    Object.keys(secrets).length > 5,
    secretsIn(textsBelow(work.folder), secrets),
  ]).toEqual([true, new Set([null]), [], kills.length, true, 0, [], true, []])
})

/** Keeps the secret of a key that was made. */
function learnKey({ outcome }: CallResult, secrets: Record<string, string>): void {
  const key = outcome.kind === 'output' ? outcome.output['AccessKey'] : undefined
  if (!isMembers(key)) return
  const { AccessKeyId, SecretAccessKey } = key
  if (typeof SecretAccessKey === 'string') secrets[String(AccessKeyId)] = SecretAccessKey
}

/** Ends a process as a crash does. */
const killed = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
