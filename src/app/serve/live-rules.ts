import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import { ecsFieldSource } from '../../ecs/ecs-field-source.ts'
import { ingestClock } from '../../ecs/ingest-clock.ts'
import { trailEvent } from '../../ecs/make-trail-event.ts'
import type { Alert } from '../../engine/alert.ts'
import { Replay } from '../../engine/replay.ts'
import type { Instant } from '../../time/duration.ts'
import type { LoadedDetectors } from '../load-detectors.ts'
import type { Settings } from '../settings.ts'

/** Rules that run on their schedule as time goes by. */
export interface LiveRules {
  readonly take: (record: CloudTrailRecord) => void
  /** Decides the runs that ended before a moment; no record of before it may come later. */
  readonly passTime: (now: Instant) => void
  /** Decides what is left. */
  readonly finish: () => void
}

/** Sends records past rules while they come; alerts are told when the run of their rule comes round. */
export function liveRules(options: {
  readonly loaded: LoadedDetectors
  readonly settings: Settings
  readonly onAlert: (alert: Alert) => void
}): LiveRules {
  const { loaded, onAlert } = options
  const { profile } = options.settings
  const clock = ingestClock(profile)
  const running = new Replay({
    detectors: loaded.detectors,
    fields: ecsFieldSource(profile),
    phase: profile.phase,
    wholeHistory: true,
    onAlert,
  })
  let position = 0
  return {
    take: (record) => running.take(trailEvent(record, position++, clock)),
    passTime: (now) => running.passTime(now),
    finish: () => void running.finish(),
  }
}
