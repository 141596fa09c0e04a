import { awsCli } from '../../src/aws/clients/aws-cli.ts'
import type { CloudTrailRecord } from '../../src/cloudtrail/record.ts'
import type { Actor } from '../../src/scenario/actor.ts'
import { iamUser } from '../../src/scenario/cast.ts'
import type { CallOutcome } from '../../src/scenario/port.ts'
import type { PolicyDocument, World } from '../../src/scenario/world.ts'
import { createCloud } from '../../src/simulator/cloud.ts'

export const start = Date.UTC(2026, 2, 2, 9)

export const admin: Actor = iamUser('admin', { place: 'frankfurt-office', client: awsCli() })

/** The trust policy of a role that anybody of its own account may take, whom a policy allows to. */
export const accountTrust: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: '<account>' }, Action: 'sts:AssumeRole' }],
}

/** A cloud with an administrator, and the world that a test adds; `call` makes calls two seconds apart. */
export function aCloud(
  options: {
    readonly world?: World
    readonly cast?: readonly Actor[]
    readonly seed?: string
  } = {},
) {
  const { world = {}, cast = [admin], seed = '1' } = options
  const cloud = createCloud({
    seed,
    scenario: 'test',
    case: 'case',
    world: {
      ...world,
      users: { admin: { attached: ['AdministratorAccess'] }, ...world.users },
    },
    cast,
    start,
  })
  let calls = 0
  const call = async (
    service: string,
    operation: string,
    input: Readonly<Record<string, unknown>> = {},
    by: { readonly actor?: Actor; readonly region?: string; readonly at?: number } = {},
  ): Promise<{
    outcome: CallOutcome
    records: readonly CloudTrailRecord[]
    record: CloudTrailRecord
  }> => {
    calls += 1
    const result = await cloud.call({
      actor: by.actor ?? admin,
      service,
      operation,
      input,
      region: by.region ?? 'us-east-1',
      at: by.at ?? start + calls * 2_000,
      key: `test/case/${operation}#${calls}`,
    })
    const record = result.records.at(-1)
    return { ...result, record: record ?? { eventTime: '', eventSource: '', eventName: '' } }
  }
  return { cloud, call }
}
