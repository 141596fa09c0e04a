import type { Bytes } from '../cloudtrail/input/byte-source.ts'
import type { ReadReport } from '../cloudtrail/input/reading.ts'
import type { EventView, ReadEvent } from './event-view.ts'
import type { CommonOptions } from './options.ts'
import { readingProgress } from './reading-progress.ts'

/** Where events are read from. */
export interface EventInputs extends Pick<CommonOptions, 'onProgress'> {
  readonly inputs: readonly string[]
  readonly stdin?: Bytes | undefined
  readonly history?: readonly string[] | undefined
}

/** What takes events. */
export interface EventTaker {
  readonly remember: (read: ReadEvent) => void
  readonly take: (read: ReadEvent) => void
}

// A record of the history comes before one of the input that has the same time.
const beforeInput = 2 ** 40

/** Reads the history, then the input, and hands over every event. Gives what was wrong with both; the numbers are the
 * input's. */
export async function feedEvents(
  view: EventView,
  { inputs, stdin, history = [], onProgress }: EventInputs,
  { remember, take }: EventTaker,
): Promise<ReadReport> {
  const past = view.read(history, { stdin })
  for await (const events of past.batches) {
    for (const read of events) {
      const position = read.event.position - beforeInput
      remember({ ...read, event: { ...read.event, position } })
    }
  }
  const input = view.read(inputs, { stdin, onRead: readingProgress(inputs, onProgress) })
  for await (const events of input.batches) {
    for (const read of events) take(read)
  }
  const report = input.report()
  return { ...report, findings: [...past.report().findings, ...report.findings] }
}
