import { isRecord } from '../../cloudtrail/is-record.ts'
import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import { objectsIn, type Members } from '../../aws/members.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { seconds, type Duration, type Instant } from '../../time/duration.ts'
import { allPages, EndlessList } from '../all-pages.ts'
import { told } from '../answers.ts'
import type { AwsCaller } from '../aws-caller.ts'
import { isBusy } from '../patience.ts'
import { awaitRecords, type Wait } from './await-records.ts'
import type { FoundRecord } from './found-record.ts'

/** What is looked for in the event history. */
export interface LookUpPlan extends Wait {
  readonly call: AwsCaller
  /** Where events of the run are: that of each regional call, and us-east-1 for IAM and the global endpoints. */
  readonly regions: readonly string[]
  /** The keys of the cast: one question each. */
  readonly accessKeys: readonly string[]
}

/** LookupEvents takes two requests a second for an account and region (CloudTrail's quotas). */
const betweenRequests: Duration = 550
const betweenPolls: Duration = seconds(12)
const pageSize = 50
const nextToken = { told: 'NextToken', asked: 'NextToken' } as const

/** Asks the event history until all that is wanted has come, or the deadline has. What other keys did is not asked for.
 * @throws TrailproofError LOOKUP_FAILED where AWS refuses to tell, or its pages have no end */
export function lookUp(plan: LookUpPlan): Promise<readonly FoundRecord[]> {
  const found = new Map<string, FoundRecord>()
  return awaitRecords(plan, betweenPolls, async (after) => {
    for (const region of plan.regions) {
      for (const key of plan.accessKeys) await ask(plan, { region, key, found, after })
    }
    return [...found.values()]
  })
}

async function ask(
  { call, clock, from }: LookUpPlan,
  question: {
    readonly region: string
    readonly key: string
    readonly found: Map<string, FoundRecord>
    readonly after: Instant | undefined
  },
): Promise<void> {
  const { region, key, found, after } = question
  const input = {
    LookupAttributes: [{ AttributeKey: 'AccessKeyId', AttributeValue: key }],
    StartTime: new Date(from - seconds(60)),
    MaxResults: pageSize,
  }
  const askPage = async (page: Members): Promise<Members | undefined> => {
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
      if (isBusy(outcome)) return undefined
      throw refused(region, told(outcome))
    }
    for (const record of recordsIn(outcome.output)) {
      const id = record['eventID']
      if (typeof id !== 'string' || found.has(id)) continue
      found.set(id, { record, arrival: { after, by: clock.now() } })
    }
    return outcome.output
  }
  try {
    await allPages(askPage, nextToken)
  } catch (error) {
    throw error instanceof EndlessList
      ? refused(region, `its list has no end: ${error.pages} pages came`)
      : error
  }
}

const refused = (region: string, why: string): TrailproofError =>
  new TrailproofError('LOOKUP_FAILED', `CloudTrail does not tell its events in ${region}: ${why}`, {
    hint: 'Allow the operator cloudtrail:LookupEvents, or give the trail’s records by --bucket or --records.',
  })

/** AWS gives each record as text; what is none is left out. */
function recordsIn(output: Members): readonly CloudTrailRecord[] {
  return objectsIn(output, 'Events').flatMap((event) => {
    const text = event['CloudTrailEvent']
    const value: unknown = typeof text === 'string' ? parsed(text) : undefined
    return isRecord(value) ? [value] : []
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
