import { ingestClock } from '../../ecs/ingest-clock.ts'
import { trailEvent } from '../../ecs/make-trail-event.ts'
import type { Alert } from '../../engine/alert.ts'
import type { Detector } from '../../engine/detector.ts'
import { foldAll } from '../../engine/fold-all.ts'
import { matchAll } from '../../engine/match-all.ts'
import { caseNaming } from '../../golden/case-naming.ts'
import { matchRecords } from '../../live/collect/match-records.ts'
import type { RunNames } from '../../live/names/run-names.ts'
import type { PlayedCase } from '../../scenario/played-case.ts'
import type { Settings } from '../settings.ts'
import type { DryPlay } from './dry-play.ts'

/** What rules raise for all that a play in memory did. */
export interface FoldedPlay {
  readonly alerts: readonly Alert[]
  /** The steps of an alert, as ledgers name them. */
  readonly stepsOf: (alert: Alert) => readonly string[]
  /** Whether an alert is about the case itself. */
  readonly isJudged: (alert: Alert) => boolean
}

/** Folds the records of a play in memory, in the names that `fromRun` gives them. */
export function foldedPlay(
  { entries, records }: Pick<DryPlay, 'entries' | 'records'>,
  synthetic: PlayedCase,
  options: Pick<RunNames, 'fromRun'> & {
    readonly settings: Settings
    readonly detectors: readonly Detector[]
  },
): FoldedPlay {
  const { profile } = options.settings
  const played = { ...synthetic, records: matchRecords(entries, records, options).records }
  const naming = caseNaming(played)
  const clock = ingestClock(profile)
  const events = played.records.map(({ record }, at) => trailEvent(record, at, clock))
  const hits = matchAll(events, options.detectors)
  const { alerts } = foldAll(hits, { phase: profile.phase, wholeHistory: true })
  return {
    alerts,
    stepsOf: (alert) => [...new Set(alert.events.map((event) => plainStep(naming.stepOf(event))))],
    isJudged: (alert) => alert.events.some(naming.isJudged),
  }
}

/** Steps of the world and of the undo say so themselves. */
const plainStep = (step: string): string => step.replace(/^(?:before|undo)\//, '')
