import { readRecords } from '../../../cloudtrail/input/read-records.ts'
import type { CloudTrailRecord } from '../../../cloudtrail/record.ts'
import type { Finding } from '../../../diagnostic/finding.ts'
import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import { attemptsIn } from '../../../live/collect/attempt.ts'
import type { Wait } from '../../../live/collect/await-records.ts'
import type { FoundRecord } from '../../../live/collect/found-record.ts'
import { bucketPlace } from '../../../live/collect/bucket/bucket-place.ts'
import { readBucket } from '../../../live/collect/bucket/read-bucket.ts'
import { lookUp } from '../../../live/collect/look-up.ts'
import type { LedgerEntry } from '../../../live/ledger/entry.ts'
import type { Instant } from '../../../time/duration.ts'
import type { CollectOptions } from '../collect.ts'
import { operatorOf } from '../operator.ts'
import { admittedTo } from '../operator-of-run.ts'
import type { KnownRun } from '../run-files.ts'
import { usualDelay } from './arrived-steps.ts'
import type { DueStep } from './due-steps.ts'

/** Records, and where they were read. */
export interface ReadBack {
  readonly source: string
  readonly found: readonly FoundRecord[]
  /** What could not be read. */
  readonly findings: readonly Finding[]
}

/** Reads the records of a run where it was asked to.
 * @throws TrailproofError LOOKUP_FAILED, BUCKET_UNREADABLE, GUARD_…, INPUT_UNREADABLE, USAGE */
export async function recordsOfRun(
  known: KnownRun,
  due: readonly DueStep[],
  options: CollectOptions & { readonly cameOf: Wait['cameOf'] },
): Promise<ReadBack> {
  if (options.records !== undefined) return recordsIn(options.records)
  if (options.bucket !== undefined)
    return recordsInBucket(known, due, { ...options, bucket: options.bucket })
  const { call } = await admittedTo(known, options)
  // The event history has management events alone.
  const attempts = due.flatMap(({ attempt, isData }) => (isData ? [] : (attempt ?? [])))
  const found = await lookUp({
    ...waitOf(known, attempts.length, options),
    call,
    regions: regionsOf(known),
    accessKeys: [...new Set(attempts.flatMap(({ accessKeyId }) => accessKeyId ?? []))],
  })
  return { source: 'event history', found, findings: [] }
}

const waitOf = (
  { run, begun, entries }: KnownRun,
  of: number,
  options: CollectOptions & { readonly cameOf: Wait['cameOf'] },
): Wait => ({
  clock: { now: options.wallClock, sleep: (duration) => options.sleep(duration) },
  from: begun.at,
  deadline: options.deadline,
  of,
  cameOf: options.cameOf,
  onCame: (done) => {
    const soFar = options.wallClock() - lastCallIn(entries)
    const waiting = { soFar, usually: usualDelay }
    options.onProgress?.({ done, of, unit: 'records', what: run, waiting })
  },
})

const lastCallIn = (entries: readonly LedgerEntry[]): Instant =>
  Math.max(...attemptsIn(entries).map(({ at }) => at))

/** Reads a bucket, which may be of another account: whose credentials these are is not asked. */
async function recordsInBucket(
  known: KnownRun,
  due: readonly DueStep[],
  options: CollectOptions & { readonly cameOf: Wait['cameOf']; readonly bucket: string },
): Promise<ReadBack> {
  const place = bucketPlace(options.bucket)
  const { bucketProfile: profile } = options
  if (profile !== undefined && options.endpointUrl !== undefined) {
    throw new TrailproofError('USAGE', '--bucket-profile and --endpoint-url exclude each other.', {
      hint: 'At an endpoint the keys are those of the environment.',
    })
  }
  const { call } = await operatorOf({ ...options, profile })
  const { begun, entries } = known
  const of = due.filter(({ attempt }) => attempt !== undefined).length
  const read = await readBucket({
    ...waitOf(known, of, options),
    call,
    place,
    account: begun.account,
    regions: regionsOf(known),
    to: lastCallIn(entries),
  })
  return { source: `s3://${place.bucket}/${place.prefix}`, ...read }
}

/** IAM and the global endpoints are told in us-east-1. */
const regionsOf = ({ begun }: KnownRun): readonly string[] => [
  ...new Set(['us-east-1', ...begun.regions]),
]

async function recordsIn(paths: readonly string[]): Promise<ReadBack> {
  const reading = readRecords(paths)
  const records: CloudTrailRecord[] = []
  for await (const batch of reading) records.push(...batch.map(({ value }) => value))
  const { findings } = reading.report()
  const closed = findings.find(({ code }) => code === 'INPUT_UNREADABLE')
  if (closed !== undefined) {
    throw new TrailproofError('INPUT_UNREADABLE', closed.message, {
      hint: 'Give files and folders that `trailproof replay` reads.',
    })
  }
  return {
    source: 'files',
    found: records.map((record) => ({ record })),
    findings,
  }
}
