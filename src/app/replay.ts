import type { Bytes } from '../cloudtrail/input/byte-source.ts'
import { readRecords } from '../cloudtrail/input/read-records.ts'
import type { ReadReport } from '../cloudtrail/input/reading.ts'
import { ecsFieldSource } from '../ecs/ecs-field-source.ts'
import { trailEvent } from '../ecs/make-trail-event.ts'
import { ingestClock } from '../ecs/ingest-clock.ts'
import type { Alert } from '../engine/alert.ts'
import { Replay } from '../engine/replay.ts'
import type { ReplayResult } from '../engine/replay-result.ts'
import type { Duration } from '../time/duration.ts'
import { loadDetectors } from './load-detectors.ts'
import type { CommonOptions } from './options.ts'
import { settingsOf } from './settings.ts'

/** What `replay` can be asked. */
export interface ReplayOptions extends CommonOptions {
  /** Files and folders of CloudTrail records, gzipped or not; `-` is `stdin`. */
  readonly inputs: readonly string[]
  readonly stdin?: Bytes | undefined
  /** Short names or ids of rules; all by default. */
  readonly rule?: readonly string[] | undefined
  /** Files of what came before: they fill histories and raise no alerts. */
  readonly history?: readonly string[] | undefined
  /** For endless input: runs that ended this long before the newest record are decided, and what comes later is late.
   * Without it everything is decided at the end, and no order of the input changes an alert. */
  readonly lateness?: Duration | undefined
  /** Takes each alert as soon as it is decided. */
  readonly onAlert?: ((alert: Alert) => void) | undefined
}

/** What a replay came to, with what was wrong with the input. */
export interface Replayed extends ReplayResult {
  readonly input: ReadReport
}

/** Replays CloudTrail records through rules on their schedule and gives the alerts, in time order.
 * What is wrong with the input or with rules stands in the result.
 * @throws TrailproofError RULE_UNKNOWN, CONFIG_SYNTAX and its like
 * @example const { alerts } = await replay({ inputs: ['cloudtrail-logs/'], rules: ['my-rules'] }) */
export async function replay(options: ReplayOptions): Promise<Replayed> {
  const settings = settingsOf(options)
  const { profile } = settings
  const { detectors, rules } = loadDetectors(settings.rules, { profile, only: options.rule })
  const running = new Replay({
    detectors,
    rules,
    fields: ecsFieldSource(profile),
    phase: profile.phase,
    lateness: options.lateness,
    onAlert: options.onAlert,
  })
  const ingestedAt = ingestClock(profile)
  const history = readRecords(options.history ?? [], { stdin: options.stdin })
  for await (const batch of history) {
    for (const { value, position } of batch) {
      running.remember(trailEvent(value, position - beforeInput, ingestedAt))
    }
  }
  const reading = readRecords(options.inputs, { stdin: options.stdin })
  let done = 0
  for await (const batch of reading) {
    for (const { value, position } of batch) running.take(trailEvent(value, position, ingestedAt))
    done += batch.length
    options.onProgress?.({ done, of: 0, what: 'records' })
  }
  running.skipMalformed(reading.report().malformed)
  return { ...running.finish(), input: bothReports(history.report(), reading.report()) }
}

// A record of the history comes before one of the input that has the same time.
const beforeInput = 2 ** 40

/** What was wrong with history and input; the numbers are the input's. */
function bothReports(history: ReadReport, input: ReadReport): ReadReport {
  return { ...input, findings: [...history.findings, ...input.findings] }
}
