import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { logFiles } from '../cloudtrail/output/log-files.ts'
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
}

/** The records of played cases. */
export interface Generated {
  /** In time order; records of equal time keep the order of their cases. */
  readonly records: readonly CloudTrailRecord[]
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
  return { records: sorted.map(({ record }) => record), broken, settings }
}

/** One record a line, in pieces. */
export function recordLines({ records }: Generated): Iterable<string> {
  return ndjson(records)
}

/** Writes the records into a folder as CloudTrail lays them down in its bucket, each file whole.
 * @throws TrailproofError OUTPUT_UNWRITABLE */
export async function writeLogFolder(
  folder: string,
  { records, settings }: Generated,
): Promise<void> {
  for (const { path, body } of logFiles(records, settings.seed)) {
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
export function* documentLines({ records, settings }: Generated): Iterable<string> {
  const clock = ingestClock(settings.profile)
  const write = documentWriter(settings.profile)
  for (const [position, record] of records.entries()) {
    yield `${JSON.stringify(write(trailEvent(record, position, clock)))}\n`
  }
}

function byTime(left: { readonly time: string }, right: { readonly time: string }): number {
  return left.time < right.time ? -1 : left.time > right.time ? 1 : 0
}
