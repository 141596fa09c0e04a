import { detectInput, type InputKind } from '../cloudtrail/input/detect-input.ts'
import { readObjects } from '../cloudtrail/input/read-objects.ts'
import { skimRecords } from '../cloudtrail/input/read-records.ts'
import type { ReadOptions, ReadReport, SkippedRecords } from '../cloudtrail/input/reading.ts'
import type { Interest } from '../cloudtrail/input/skim.ts'
import { ecsFieldSource } from '../ecs/ecs-field-source.ts'
import { ingestClock } from '../ecs/ingest-clock.ts'
import { trailEvent } from '../ecs/make-trail-event.ts'
import type { Profile } from '../ecs/profile.ts'
import type { TrailEvent } from '../ecs/trail-event.ts'
import type { FieldSource } from '../language/field-source.ts'
import { documentEvents } from './document-events.ts'

/** An event, and where it stands. */
export interface ReadEvent {
  readonly event: TrailEvent
  readonly file: string
  /** From 1. */
  readonly line: number
}

/** Events on their way, and what reading them came to. */
export interface EventReading {
  readonly batches: AsyncIterable<readonly (ReadEvent | SkippedRecords)[]>
  readonly report: () => ReadReport
}

/** What reading events needs beside the files. */
export interface EventReadOptions extends Pick<ReadOptions, 'stdin' | 'onRead'> {
  /** Records that concern nobody are skipped; ECS documents are read whatever they say. */
  readonly interest?: Interest | undefined
}

/** A way to see the objects of files as events that rules can run over. */
export interface EventView {
  /** True where records that concern nobody are skipped unparsed. */
  readonly skips: boolean
  readonly fields: FieldSource<TrailEvent>
  readonly read: (inputs: readonly string[], options: EventReadOptions) => EventReading
}

/** CloudTrail records, seen as the documents that Elastic's AWS integration makes of them under the profile. */
export function recordEvents(profile: Profile): EventView {
  const ingestedAt = ingestClock(profile)
  return {
    skips: true,
    fields: ecsFieldSource(profile),
    read: (inputs, options) => {
      const reading = skimRecords(inputs, options)
      return {
        report: reading.report,
        batches: (async function* () {
          for await (const items of reading) {
            yield items.map((item) => {
              if ('skipped' in item) return item
              const { value, position, file, line } = item
              return { event: trailEvent(value, position, ingestedAt), file, line }
            })
          }
        })(),
      }
    },
  }
}

/** The view that fits an input: as it is told, else by its first object. Standard input cannot be read twice, so
 * without being told it counts as CloudTrail records. */
export async function eventView(options: {
  readonly inputs: readonly string[]
  readonly input?: InputKind | undefined
  readonly profile: Profile
}): Promise<EventView> {
  const kind = options.input ?? (await kindOf(options.inputs))
  return kind === 'ecs' ? documentEvents() : recordEvents(options.profile)
}

async function kindOf(inputs: readonly string[]): Promise<InputKind> {
  if (inputs.includes('-')) return 'cloudtrail'
  for await (const [first] of readObjects(inputs)) {
    if (first !== undefined) return detectInput(first.value)
  }
  return 'cloudtrail'
}

/** True when a named input could not be opened. */
export function isAnyUnreadable({ findings }: ReadReport): boolean {
  return findings.some(({ code }) => code === 'INPUT_UNREADABLE')
}
