import { readRecords } from '../../../cloudtrail/input/read-records.ts'
import type { CloudTrailRecord } from '../../../cloudtrail/record.ts'
import type { Finding } from '../../../diagnostic/finding.ts'
import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import { attemptsIn } from '../../../live/collect/attempt.ts'
import type { Wait } from '../../../live/collect/await-records.ts'
import type { FoundRecord } from '../../../live/collect/found-record.ts'
import { lookUp } from '../../../live/collect/look-up.ts'
import type { LedgerEntry } from '../../../live/ledger/entry.ts'
import type { Instant } from '../../../time/duration.ts'
import type { CollectOptions } from '../collect.ts'
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
 * @throws TrailproofError LOOKUP_FAILED, GUARD_…, INPUT_UNREADABLE */
export async function recordsOfRun(
  known: KnownRun,
  due: readonly DueStep[],
  options: CollectOptions & { readonly cameOf: Wait['cameOf'] },
): Promise<ReadBack> {
  if (options.records !== undefined) return recordsIn(options.records)
  const { call } = await admittedTo(known, options)
  // The event history has management events alone.
  const attempts = due.flatMap(({ attempt, isData }) => (isData ? [] : (attempt ?? [])))
  const found = await lookUp({
    ...waitOf(known, attempts.length, options),
    call,
    regions: [...new Set(['us-east-1', ...known.begun.regions])],
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
