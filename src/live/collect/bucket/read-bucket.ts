import { eventTimeOf } from '../../../cloudtrail/event-time.ts'
import type { Bytes } from '../../../cloudtrail/input/byte-source.ts'
import { readRecords } from '../../../cloudtrail/input/read-records.ts'
import type { CloudTrailRecord } from '../../../cloudtrail/record.ts'
import type { Finding } from '../../../diagnostic/finding.ts'
import { isTrailproofError } from '../../../diagnostic/trailproof-error.ts'
import { minutes, seconds, type Duration } from '../../../time/duration.ts'
import type { AwsCaller } from '../../aws-caller.ts'
import { awaitRecords, type Wait } from '../await-records.ts'
import type { FoundRecord } from '../found-record.ts'
import { bucketCalls, type BucketCalls, type BucketFile } from './bucket-calls.ts'
import type { BucketPlace } from './bucket-place.ts'
import { isWanted, trailFolders, type TrailSpan } from './trail-folders.ts'

/** What is read from the bucket of a trail. */
export interface BucketPlan extends Wait, TrailSpan {
  readonly call: AwsCaller
  readonly place: BucketPlace
}

/** What a file of the bucket gave. */
interface ReadFile {
  readonly found: readonly FoundRecord[]
  readonly findings: readonly Finding[]
}

/** CloudTrail writes a file every five minutes. */
const betweenPolls: Duration = seconds(20)
/** How far the clocks of the operator and of AWS may be apart. */
const slack: Duration = minutes(5)

/** Reads the files that a trail wrote of a run, each once, until all that is waited for has come or the deadline has.
 * @throws TrailproofError BUCKET_UNREADABLE */
export async function readBucket(plan: BucketPlan): Promise<ReadFile> {
  const { bucket, prefix } = plan.place
  const calls = bucketCalls(plan.call, plan.place)
  const roots = [`${prefix}AWSLogs/`, ...(await calls.organizations())]
  const read = new Map<string, ReadFile>()
  const found = await awaitRecords(plan, betweenPolls, async () => {
    for (const file of await newFiles(plan, { calls, roots, read })) {
      const body = await calls.open(file.key)
      const one = body === undefined ? undefined : await readFile(body, file, plan).catch(cutOff)
      if (one !== undefined) read.set(file.key, one)
    }
    return [...read.values()].flatMap((one) => one.found)
  })
  const findings = [...read.values()].flatMap((one) => one.findings)
  if (read.size > 0) return { found, findings }
  const where = `s3://${bucket}/${prefix}AWSLogs/`
  const message = `${where} has no file of ${plan.account} in ${plan.regions.join(', ')} for the time of the run.`
  return { found, findings: [{ severity: 'warning', code: 'INPUT_EMPTY', message }] }
}

/** A connection that broke: the file is read again at the next poll. */
function cutOff(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && !isTrailproofError(error)) return undefined
  throw error
}

async function newFiles(
  plan: BucketPlan,
  known: {
    readonly calls: BucketCalls
    readonly roots: readonly string[]
    readonly read: ReadonlyMap<string, ReadFile>
  },
): Promise<readonly BucketFile[]> {
  const files: BucketFile[] = []
  for (const folder of trailFolders(plan, known.roots)) {
    files.push(...((await known.calls.list(folder)) ?? []))
  }
  return files.filter(({ key }) => !known.read.has(key) && isWanted(key, plan))
}

/** Reads a file within the limits of every input; records of other times are not kept. */
async function readFile(
  body: Bytes,
  { key, at }: BucketFile,
  { place, from, to }: BucketPlan,
): Promise<ReadFile> {
  const reading = readRecords(['-'], { stdin: body, stdinName: `s3://${place.bucket}/${key}` })
  const records: CloudTrailRecord[] = []
  for await (const batch of reading) {
    for (const { value } of batch) {
      const time = eventTimeOf(value)
      if (time >= from - slack && time <= to + slack) records.push(value)
    }
  }
  return {
    found: records.map((record) => ({ record, arrival: { after: at, by: at } })),
    findings: reading.report().findings,
  }
}
