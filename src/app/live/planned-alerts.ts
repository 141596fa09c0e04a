import { ingestClock } from '../../ecs/ingest-clock.ts'
import { trailEvent } from '../../ecs/make-trail-event.ts'
import { foldAll } from '../../engine/fold-all.ts'
import { matchAll } from '../../engine/match-all.ts'
import { caseNaming } from '../../golden/case-naming.ts'
import { matchRecords } from '../../live/collect/match-records.ts'
import type { PlannedAlert } from '../../report/live-plan.ts'
import type { PlayedCase } from '../../scenario/played-case.ts'
import type { LoadedDetectors } from '../load-detectors.ts'
import type { Settings } from '../settings.ts'
import type { DryPlay } from './dry-play.ts'

/** Steps of the world and of the undo say so themselves. */
const plainStep = (step: string): string => step.replace(/^(?:before|undo)\//, '')

/** The alerts of all that a run does: those of its judged steps, and those that the world and the undo raise besides. */
export function alertsOf(
  { entries, records, names }: DryPlay,
  synthetic: PlayedCase,
  { settings, loaded }: { readonly settings: Settings; readonly loaded: LoadedDetectors },
): readonly PlannedAlert[] {
  const { profile } = settings
  const played = { ...synthetic, records: matchRecords(entries, records, names).records }
  const naming = caseNaming(played)
  const clock = ingestClock(profile)
  const events = played.records.map(({ record }, at) => trailEvent(record, at, clock))
  const hits = matchAll(events, loaded.detectors)
  const { alerts } = foldAll(hits, { phase: profile.phase, wholeHistory: true })
  const planned = alerts.map((alert): PlannedAlert => ({
    rule: alert.rule.shortName,
    severity: alert.rule.severity,
    by: alert.events.some(naming.isJudged) ? 'judged' : 'besides',
    steps: [...new Set(alert.events.map((event) => plainStep(naming.stepOf(event))))],
  }))
  return planned.toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1))
}

const orderOf = ({ by, rule, steps }: PlannedAlert): string =>
  [by === 'judged' ? '1' : '2', rule, ...steps].join(' ')
