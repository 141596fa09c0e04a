import type { Bytes } from '../cloudtrail/input/byte-source.ts'
import type { ReadReport } from '../cloudtrail/input/reading.ts'
import { documentWriter } from '../ecs/to-document.ts'
import type { CommonOptions } from './options.ts'
import { recordEvents } from './event-view.ts'
import { readingProgress } from './reading-progress.ts'
import { settingsOf } from './settings.ts'

/** What `normalize` can be asked. */
export interface NormalizeOptions extends CommonOptions {
  /** Files and folders of CloudTrail records, gzipped or not; `-` is `stdin`. */
  readonly inputs: readonly string[]
  readonly stdin?: Bytes | undefined
}

/** ECS documents under way. */
export interface Normalizing {
  /** One document a line, in the order of the records. */
  readonly lines: AsyncIterable<string>
  /** What reading came to; complete once the lines are. */
  readonly report: () => ReadReport
}

/** Makes the ECS document of each record, as Elastic's AWS integration writes it under the profile.
 * @example for await (const line of normalize({ inputs: ['trail.json.gz'] }).lines) process.stdout.write(line) */
export function normalize(options: NormalizeOptions): Normalizing {
  const { profile } = settingsOf(options)
  const { batches, report } = recordEvents(profile).read(options.inputs, {
    stdin: options.stdin,
    onRead: readingProgress(options.inputs, options.onProgress),
  })
  const write = documentWriter(profile)
  return {
    report,
    lines: (async function* () {
      for await (const events of batches) {
        for (const read of events) {
          if ('event' in read) yield `${JSON.stringify(write(read.event))}\n`
        }
      }
    })(),
  }
}
