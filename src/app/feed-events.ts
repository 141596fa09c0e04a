import type { Bytes } from '../cloudtrail/input/byte-source.ts'
import type { ReadReport } from '../cloudtrail/input/reading.ts'
import type { EventReadOptions, EventView, ReadEvent } from './event-view.ts'
import type { Instant } from '../time/duration.ts'
import type { CommonOptions } from './options.ts'
import { readingProgress } from './reading-progress.ts'

/** Where events are read from. */
export interface EventInputs
  extends Pick<CommonOptions, 'onProgress'>, Pick<EventReadOptions, 'interest'> {
  readonly inputs: readonly string[]
  readonly stdin?: Bytes | undefined
  readonly history?: readonly string[] | undefined
}

/** What takes events. */
export interface EventTaker {
  readonly remember: (read: ReadEvent) => void
  readonly take: (read: ReadEvent) => void
  /** Told when a record of the history was that was skipped. */
  readonly rememberSkipped?: ((time: Instant) => void) | undefined
  /** Told when a record of the input was that was skipped. */
  readonly skip?: ((time: Instant) => void) | undefined
}

// A record of the history comes before one of the input that has the same time.
const beforeInput = 2 ** 40

/** Reads the history, then the input, and hands over every event. Gives what was wrong with both; the numbers are the
 * input's. */
export async function feedEvents(
  view: EventView,
  { inputs, stdin, history = [], onProgress, interest }: EventInputs,
  { remember, take, rememberSkipped, skip }: EventTaker,
): Promise<ReadReport> {
  const past = view.read(history, { stdin, interest })
  for await (const reads of past.batches) {
    for (const read of reads) {
      if ('skipped' in read) for (const time of read.skipped) rememberSkipped?.(time)
      else remember(asPast(read))
    }
  }
  const onRead = readingProgress(inputs, onProgress)
  const input = view.read(inputs, { stdin, interest, onRead })
  for await (const reads of input.batches) {
    for (const read of reads) {
      if ('skipped' in read) for (const time of read.skipped) skip?.(time)
      else take(read)
    }
  }
  const report = input.report()
  return { ...report, findings: [...past.report().findings, ...report.findings] }
}

function asPast(read: ReadEvent): ReadEvent {
  const { event } = read
  return { ...read, event: { ...event, position: event.position - beforeInput } }
}
