import type { Bytes } from '../cloudtrail/input/byte-source.ts'
import { readRecords } from '../cloudtrail/input/read-records.ts'
import type { ReadReport } from '../cloudtrail/input/reading.ts'
import { ingestClock } from '../ecs/ingest-clock.ts'
import { trailEvent } from '../ecs/make-trail-event.ts'
import type { Profile } from '../ecs/profile.ts'
import type { TrailEvent } from '../ecs/trail-event.ts'

/** CloudTrail records on their way, and what reading them came to. */
export interface EventReading {
  readonly batches: AsyncIterable<readonly TrailEvent[]>
  readonly report: () => ReadReport
}

/** Reads the records of files, folders and `-` as events under a profile. */
export function readEvents(
  inputs: readonly string[],
  options: { readonly profile: Profile; readonly stdin?: Bytes | undefined },
): EventReading {
  const reading = readRecords(inputs, { stdin: options.stdin })
  const clock = ingestClock(options.profile)
  return {
    report: reading.report,
    batches: (async function* () {
      for await (const items of reading) {
        yield items.map(({ value, position }) => trailEvent(value, position, clock))
      }
    })(),
  }
}

/** True when a named input could not be opened. */
export function isAnyUnreadable({ findings }: ReadReport): boolean {
  return findings.some(({ code }) => code === 'INPUT_UNREADABLE')
}
