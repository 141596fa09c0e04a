import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { logFilesInOrder } from '../cloudtrail/output/log-files.ts'
import { ndjson } from '../cloudtrail/output/ndjson.ts'
import type { CloudTrailRecord } from '../cloudtrail/record.ts'
import { ingestClock } from '../ecs/ingest-clock.ts'
import { trailEvent } from '../ecs/make-trail-event.ts'
import { documentWriter } from '../ecs/to-document.ts'
import { caseId } from '../golden/golden.ts'
import { loadScenarios } from '../scenario/catalogue.ts'
import type { CommonOptions } from './options.ts'
import { casesToPlay, playCases } from './play-cases.ts'
import { saveFile } from './save-file.ts'
import { settingsOf, type Settings } from './settings.ts'
import { unwritable } from './unwritable.ts'

/** What `generate` can be asked. */
export interface GenerateOptions extends CommonOptions {
  /** Names of scenarios; all by default. */
  readonly only?: readonly string[] | undefined
  /** Cases (`kind/name`); all by default. */
  readonly case?: readonly string[] | undefined
  /** How many records of background traffic are mixed in; none by default. */
  readonly noise?: number | undefined
  /** Over how many days; by default as many as give 50,000 records a day. */
  readonly noiseDays?: number | undefined
  /** Plays nothing: background traffic alone. */
  readonly noiseOnly?: boolean | undefined
}

/** The records of played cases, and background traffic. */
export interface Generated {
  /** Those of the cases, in time order; records of equal time keep the order of their cases. */
  readonly records: readonly CloudTrailRecord[]
  /** All of them, those of background traffic between those of the cases; made anew each time they are asked for. */
  readonly stream: () => Iterable<CloudTrailRecord>
  /** Cases in which a step did not go as the scenario says; their records up to it are there. */
  readonly broken: readonly {
    readonly scenario: string
    readonly case: string
    readonly message: string
  }[]
  readonly settings: Settings
}

/** Plays cases and gives their records. The same seed gives the same bytes; replaying them gives the alerts of `verify`,
 * and those of the records that `before` played.
 * @example const { records } = await generate({ only: ['iam-mfa-deactivation'], seed: '7' }) */
export async function generate(options: GenerateOptions = {}): Promise<Generated> {
  const settings = settingsOf(options)
  const noise = await noiseOf(options, settings)
  const played =
    options.noiseOnly === true
      ? { records: [], broken: [] }
      : await playedRecords(options, settings)
  const of = (options.noise ?? 0) + played.records.length
  const stream = (): Iterable<CloudTrailRecord> =>
    counted(merged(noise(), played.records), (done) =>
      options.onProgress?.({ done, of, unit: 'records' }),
    )
  return { ...played, settings, stream }
}

async function playedRecords(
  options: GenerateOptions,
  settings: Settings,
): Promise<Pick<Generated, 'records' | 'broken'>> {
  const { scenarios, findings } = await loadScenarios(settings.scenarios, options.only)
  const cases = casesToPlay(scenarios, options.case)
  const timed: { readonly record: CloudTrailRecord; readonly time: string }[] = []
  const broken = findings.map(({ file, message }) => ({ scenario: file, case: '', message }))
  const { onProgress } = options
  for await (const { played } of playCases(cases, { ...settings, onProgress })) {
    for (const { record, phase } of played.records) {
      if (phase !== 'undo') timed.push({ record, time: record.eventTime })
    }
    if (played.broken === undefined) continue
    const name = caseId(played.kind, played.case)
    broken.push({ scenario: played.scenario, case: name, message: played.broken.message })
  }
  // ISO texts of one form order as their times do; toSorted keeps equal ones in place.
  const sorted = timed.toSorted(byTime)
  return { records: sorted.map(({ record }) => record), broken }
}

/** A company of 50,000 records a day has some sixty people and a few hundred machines. */
const noiseADay = 50_000

/** Loaded when asked for: who wants no noise does not wait for names. */
async function noiseOf(
  { noise: count = 0, noiseDays }: GenerateOptions,
  { seed, start }: Settings,
): Promise<() => Iterable<CloudTrailRecord>> {
  if (count === 0) return () => []
  const { fakeNames, noiseRecords } = await import('../noise/noise.ts')
  const days = noiseDays ?? Math.ceil(count / noiseADay)
  return () => noiseRecords({ count, days, seed, start, names: fakeNames(seed) })
}

/** Puts the records of cases where they belong in time; of equal times the background comes first. */
function* merged(
  noise: Iterable<CloudTrailRecord>,
  played: readonly CloudTrailRecord[],
): Generator<CloudTrailRecord> {
  let next = 0
  for (const record of noise) {
    for (; next < played.length && isBefore(played[next]!, record); next += 1) yield played[next]!
    yield record
  }
  yield* played.slice(next)
}

/** Records are made while they are written: that is when there is something to tell. */
function* counted(
  records: Iterable<CloudTrailRecord>,
  tell: (done: number) => void,
): Generator<CloudTrailRecord> {
  let done = 0
  for (const record of records) {
    yield record
    done += 1
    if (done % 10_000 === 0) tell(done)
  }
}

const isBefore = (left: CloudTrailRecord, right: CloudTrailRecord): boolean =>
  left.eventTime < right.eventTime

/** One record a line, in pieces. */
export function recordLines({ stream }: Generated): Iterable<string> {
  return ndjson(stream())
}

/** Writes the records into a folder as CloudTrail lays them down in its bucket, each file whole.
 * @throws TrailproofError OUTPUT_UNWRITABLE */
export async function writeLogFolder(
  folder: string,
  { stream, settings }: Generated,
): Promise<void> {
  for (const { path, body } of logFilesInOrder(stream(), settings.seed)) {
    const file = join(folder, path)
    try {
      await mkdir(dirname(file), { recursive: true })
    } catch (cause) {
      throw unwritable(file, cause)
    }
    await saveFile(file, body)
  }
}

/** One ECS document a line, as Elastic's AWS integration writes it under the profile. */
export function* documentLines({ stream, settings }: Generated): Iterable<string> {
  const clock = ingestClock(settings.profile)
  const write = documentWriter(settings.profile)
  let position = 0
  for (const record of stream()) {
    yield `${JSON.stringify(write(trailEvent(record, position, clock)))}\n`
    position += 1
  }
}

function byTime(left: { readonly time: string }, right: { readonly time: string }): number {
  return left.time < right.time ? -1 : left.time > right.time ? 1 : 0
}
