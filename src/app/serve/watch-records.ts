import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import type { Alert } from '../../engine/alert.ts'
import type { Instant } from '../../time/duration.ts'
import type { LoadedDetectors } from '../load-detectors.ts'
import type { Settings } from '../settings.ts'
import { liveRules } from './live-rules.ts'
import { trailFiles } from './trail-files.ts'

/** Who reads the records of an endpoint. */
export interface RecordWatch {
  readonly take: (records: readonly CloudTrailRecord[]) => void
  readonly passTime: (now: Instant) => void
  readonly finish: () => void
}

/** Sends records past rules and, where a folder is given, into log files. */
export function watchRecords(options: {
  readonly loaded: LoadedDetectors
  readonly settings: Settings
  readonly output?: string | undefined
  readonly onAlert?: ((alert: Alert) => void) | undefined
}): RecordWatch {
  const { loaded, settings, output, onAlert = () => undefined } = options
  const watches = [
    liveRules({ loaded, settings, onAlert }),
    ...(output === undefined ? [] : [trailFiles(output, settings.seed)]),
  ]
  return {
    take: (records) => {
      for (const record of records) for (const watch of watches) watch.take(record)
    },
    passTime: (now) => {
      for (const watch of watches) watch.passTime(now)
    },
    finish: () => {
      for (const watch of watches) watch.finish()
    },
  }
}
