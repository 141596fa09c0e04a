import { sandboxList } from './a-sandbox.ts'
import { boto3 } from '../../../src/aws/clients/sdk.ts'
import type { CloudTrailRecord } from '../../../src/cloudtrail/record.ts'
import { accountState } from '../../../src/app/live/account-state.ts'
import { createEndpoint } from '../../../src/endpoint/endpoint.ts'
import { listen } from '../../../src/endpoint/listen.ts'
import type { RunClock } from '../../../src/live/run-clock.ts'
import { iamUser } from '../../../src/scenario/cast.ts'
import type { Call, CallResult } from '../../../src/scenario/port.ts'
import type { World } from '../../../src/scenario/world.ts'
import { createCloud } from '../../../src/simulator/cloud.ts'
import type { Instant } from '../../../src/time/duration.ts'
import { playedAt } from './playable-cases.ts'

const from = { place: 'frankfurt-office', client: boto3() }
const operator = iamUser('operator', from)
const witness = iamUser('witness', from)

/** An account that a guard lets in. */
const world: World = {
  users: {
    operator: { attached: ['AdministratorAccess'] },
    witness: { attached: ['AdministratorAccess'] },
  },
  accountAlias: 'sandbox-purple',
  roles: {
    'attacks-allowed': {
      trust: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'ec2.amazonaws.com' },
            Action: 'sts:AssumeRole',
          },
        ],
      },
    },
  },
}

/** An account behind HTTP on a free port of this process, whose time is that of the runs in it. */
export interface EndpointAccount {
  readonly url: string
  readonly account: string
  /** The list of sandboxes that lets runs in. */
  readonly sandboxes: string
  /** The operator's keys. */
  readonly environment: Readonly<Record<string, string>>
  readonly clock: RunClock
  /** What the account tells somebody who may ask for everything, past HTTP. */
  readonly state: () => Promise<string>
  /** The records since the last time that this was asked. */
  readonly records: () => readonly CloudTrailRecord[]
  /** What was thrown over a request. */
  readonly bugs: readonly unknown[]
  readonly close: () => Promise<void>
}

/** Opens such an account. Every call in it is made by `around`. */
export async function endpointAccount({
  clock = freeClock(playedAt.start),
  around = (_, make) => make(),
}: {
  readonly clock?: RunClock
  readonly around?: (call: Call, make: () => Promise<CallResult>) => Promise<CallResult>
} = {}): Promise<EndpointAccount> {
  const cast = [operator, witness]
  const about = {
    seed: 'live',
    start: clock.now(),
    scenario: 'live',
    case: 'endpoint',
    distinctKeys: true,
  }
  const cloud = createCloud({ ...about, world, cast })
  const keys = cloud.credentialsOf(operator)
  const bugs: unknown[] = []
  let asked = 0
  let records: CloudTrailRecord[] = []
  const endpoint = createEndpoint({
    cloud: { ...cloud, call: (call) => around(call, () => cloud.call(call)) },
    addressOf: () => '192.0.2.2',
    virtualNow: clock.now,
    wallNow: () => new Date().getTime(),
    requestId: (position) => `request-${position}`,
    onCall: (heard) => void records.push(...heard.records),
  })
  const { handle } = endpoint
  const onBug = (error: unknown): void => void bugs.push(error)
  const up = await listen({ host: '127.0.0.1', port: 0, onBug, handle })
  const account = cloud.accountNumber()
  return {
    url: `http://127.0.0.1:${up.port}`,
    account,
    sandboxes: sandboxList(account, ['us-east-1', 'eu-central-1']),
    environment: {
      AWS_ACCESS_KEY_ID: keys.AccessKeyId ?? '',
      AWS_SECRET_ACCESS_KEY: keys.SecretAccessKey ?? '',
    },
    clock,
    state: () =>
      accountState(({ service, operation, input, region }) => {
        asked += 1
        const call = { service, operation, input, region, at: clock.now(), key: `witness/${asked}` }
        return cloud.call({ ...call, actor: witness })
      }),
    records: () => {
      const since = records
      records = []
      return since
    },
    bugs,
    close: up.close,
  }
}

/** A clock that only waiting moves. */
function freeClock(start: Instant): RunClock {
  let now = start
  return {
    now: () => now,
    sleep: async (duration, signal) => {
      signal?.throwIfAborted()
      now += duration
    },
  }
}
