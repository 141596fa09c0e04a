import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import { isMembers, type Members } from '../../aws/members.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { seconds, type Duration, type Instant } from '../../time/duration.ts'
import type { AwsCaller } from '../aws-caller.ts'
import { isBusy } from '../patience.ts'
import type { RunClock } from '../run-clock.ts'

/** What is looked for in the event history. */
export interface LookUpPlan {
  readonly call: AwsCaller
  readonly clock: RunClock
  /** Where events of the run are: that of each regional call, and us-east-1 for IAM and the global endpoints. */
  readonly regions: readonly string[]
  /** The keys of the cast: one question each. */
  readonly accessKeys: readonly string[]
  readonly from: Instant
  /** The requestIDs that must come. */
  readonly wanted: ReadonlySet<string>
  /** How long they are waited for in all. */
  readonly deadline: Duration
  readonly onFound?: ((found: number, of: number) => void) | undefined
}

/** A record and how long after its call it could be looked up, at most. */
export interface FoundRecord {
  readonly record: CloudTrailRecord
  readonly foundAt: Instant
}

/** LookupEvents takes two requests a second for an account and region (CloudTrail's quotas). */
const betweenRequests: Duration = 550
/** Events come 20 to 600 seconds after their call, half of them within 200. */
const firstPoll: Duration = seconds(20)
const betweenPolls: Duration = seconds(12)
const pageSize = 50

/** Asks the event history until all that is wanted has come, or the deadline has. What other keys did is not asked for.
 * @throws TrailproofError LOOKUP_FAILED where AWS refuses to tell */
export async function lookUp(plan: LookUpPlan): Promise<readonly FoundRecord[]> {
  const { clock, wanted, deadline, onFound } = plan
  const began = clock.now()
  const found = new Map<string, FoundRecord>()
  const missing = (): number => {
    const ids = new Set([...found.values()].map(({ record }) => record['requestID']))
    return [...wanted].filter((id) => !ids.has(id)).length
  }
  await clock.sleep(Math.max(0, plan.from + firstPoll - began))
  for (;;) {
    for (const region of plan.regions) {
      for (const key of plan.accessKeys) await ask(plan, { region, key, found })
    }
    onFound?.(wanted.size - missing(), wanted.size)
    if (missing() === 0 || clock.now() - began >= deadline) break
    await clock.sleep(betweenPolls)
  }
  return [...found.values()]
}

async function ask(
  { call, clock, from }: LookUpPlan,
  question: {
    readonly region: string
    readonly key: string
    readonly found: Map<string, FoundRecord>
  },
): Promise<void> {
  const { region, key, found } = question
  const input = {
    LookupAttributes: [{ AttributeKey: 'AccessKeyId', AttributeValue: key }],
    StartTime: new Date(from - seconds(60)),
    MaxResults: pageSize,
  }
  let page: Members = {}
  for (;;) {
    const { outcome } = await call({
      service: 'cloudtrail',
      operation: 'LookupEvents',
      input: { ...input, ...page },
      region,
      as: 'operator',
    })
    await clock.sleep(betweenRequests)
    if (outcome.kind === 'error') {
      // The next poll asks again.
      if (isBusy(outcome)) return
      throw new TrailproofError(
        'LOOKUP_FAILED',
        `CloudTrail does not tell its events in ${region}: ${outcome.code}: ${outcome.message}`,
        { hint: 'Allow the operator cloudtrail:LookupEvents, or give the records by --records.' },
      )
    }
    for (const record of recordsIn(outcome.output)) {
      const id = record['eventID']
      if (typeof id !== 'string' || found.has(id)) continue
      found.set(id, { record, foundAt: clock.now() })
    }
    const next = outcome.output['NextToken']
    if (typeof next !== 'string') return
    page = { NextToken: next }
  }
}

function recordsIn(output: Members): readonly CloudTrailRecord[] {
  const events = output['Events']
  return (Array.isArray(events) ? events.filter(isMembers) : []).flatMap((event) => {
    const text = event['CloudTrailEvent']
    return typeof text === 'string' ? [JSON.parse(text) as CloudTrailRecord] : []
  })
}
