import { boto3 } from '../../aws/clients/sdk.ts'
import { clientWithUserAgent } from '../../aws/clients/tools.ts'
import { accountState } from './account-state.ts'
import type { AwsCaller } from '../../live/aws-caller.ts'
import type { RunClock } from '../../live/run-clock.ts'
import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import type { Actor } from '../../scenario/actor.ts'
import { iamUser } from '../../scenario/cast.ts'
import type { PolicyDocument } from '../../scenario/world.ts'
import { createCloud } from '../../simulator/cloud.ts'
import type { AskedPermission } from '../../simulator/state/cloud-state.ts'
import type { Instant } from '../../time/duration.ts'

/** An account in memory that a run can be played in as in a real one. */
export interface SimulatedAccount {
  readonly call: AwsCaller
  readonly clock: RunClock
  readonly account: string
  readonly operator: string
  readonly records: readonly CloudTrailRecord[]
  /** What the account tells somebody who may ask for everything. */
  readonly state: () => Promise<string>
}

const from = { place: 'frankfurt-office', client: boto3() }
const operator = iamUser('trailproof-operator', from)
const witness = iamUser('trailproof-witness', from)

/** Makes an empty account with an operator who may do everything. Waiting takes no time there. */
export function simulatedAccount(options: {
  readonly seed: string
  readonly start: Instant
  readonly onPermission?: ((asked: AskedPermission) => void) | undefined
  /** What the operator may do, with `<account>` in it; everything by default. */
  readonly policy?: PolicyDocument | undefined
}): SimulatedAccount {
  const { policy } = options
  const may = policy === undefined ? { attached: ['AdministratorAccess'] } : { inline: { policy } }
  const cloud = createCloud({
    ...options,
    onPermission: (asked) => {
      if (asked.holder !== 'user/trailproof-witness') options.onPermission?.(asked)
    },
    scenario: 'live',
    case: 'plan',
    world: {
      users: {
        'trailproof-operator': may,
        'trailproof-witness': { attached: ['AdministratorAccess'] },
      },
      accountAlias: 'sandbox',
    },
    cast: [operator, witness],
  })
  let now = options.start
  let calls = 0
  const records: CloudTrailRecord[] = []
  const account = cloud.accountNumber()
  return {
    account,
    operator: `arn:aws:iam::${account}:user/trailproof-operator`,
    records,
    state: () =>
      accountState(async ({ service, operation, input, region }) => {
        calls += 1
        const call = { service, operation, input, region, at: now, key: `live/${calls}` }
        return cloud.call({ ...call, actor: witness })
      }),
    clock: {
      now: () => now,
      sleep: async (duration, signal) => {
        signal?.throwIfAborted()
        now += duration
      },
    },
    call: async ({ as, userAgent, ...call }) => {
      calls += 1
      const client = clientWithUserAgent('run', userAgent ?? 'aws-sdk-js')
      const actor: Actor =
        as === 'operator'
          ? operator
          : {
              name: 'run',
              identity: { kind: 'credentials', credentials: as },
              address: 1,
              ...from,
              client,
            }
      const result = await cloud.call({ ...call, actor, at: now, key: `live/${calls}` })
      records.push(...result.records)
      const requestId = result.records[0]?.['requestID']
      return {
        outcome: result.outcome,
        requestId: typeof requestId === 'string' ? requestId : undefined,
      }
    },
  }
}
