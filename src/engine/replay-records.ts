import type { Reading } from '../cloudtrail/input/reading.ts'
import type { CloudTrailRecord } from '../cloudtrail/record.ts'
import type { IngestClock } from '../ecs/ingest-clock.ts'
import { trailEvent } from '../ecs/make-trail-event.ts'
import type { ReplayResult } from './replay-result.ts'
import { Replay, type ReplayOptions } from './replay.ts'

/** How records are replayed. */
export interface ReplayRecordsOptions extends Omit<ReplayOptions, 'history'> {
  /** When the SIEM takes a record in. */
  readonly ingestedAt: IngestClock
  /** Records from before: the past of new terms and thresholds. They are not counted and raise no alert alone. */
  readonly history?: Reading<CloudTrailRecord> | undefined
  /** Told now and then how many records were taken. */
  readonly onProgress?: ((taken: number) => void) | undefined
}

/** Replays records as they are read; they are not held. What the reader could not read counts as malformed.
 * @example await replayRecords(readRecords(['logs/']), { detectors, fields, phase: 0, ingestedAt: ingestClock(profile) }) */
export async function replayRecords(
  reading: Reading<CloudTrailRecord>,
  options: ReplayRecordsOptions,
): Promise<ReplayResult> {
  const { history, ingestedAt, onProgress, ...others } = options
  const running = new Replay(others)
  if (history !== undefined) {
    for await (const batch of history) {
      // A record of the history comes before one of the input that has the same time.
      for (const item of batch)
        running.remember(trailEvent(item.value, item.position - past, ingestedAt))
    }
  }
  let taken = 0
  for await (const batch of reading) {
    for (const { value, position } of batch) running.take(trailEvent(value, position, ingestedAt))
    taken += batch.length
    onProgress?.(taken)
  }
  running.addMalformed(reading.report().malformed)
  return running.finish()
}

const past = 2 ** 40
