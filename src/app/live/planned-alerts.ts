import type { PlannedAlert } from '../../report/live-plan.ts'
import type { PlayedCase } from '../../scenario/played-case.ts'
import type { LoadedDetectors } from '../load-detectors.ts'
import type { Settings } from '../settings.ts'
import type { DryPlay } from './dry-play.ts'
import { foldedPlay } from './folded-play.ts'

/** The alerts of all that a run does: those of its judged steps, and those that the world and the undo raise besides. */
export function alertsOf(
  dry: DryPlay,
  synthetic: PlayedCase,
  { settings, loaded }: { readonly settings: Settings; readonly loaded: LoadedDetectors },
): readonly PlannedAlert[] {
  const { fromRun } = dry.names
  const { detectors } = loaded
  const { alerts, isJudged, stepsOf } = foldedPlay(dry, synthetic, { settings, detectors, fromRun })
  const planned = alerts.map((alert): PlannedAlert => ({
    rule: alert.rule.shortName,
    severity: alert.rule.severity,
    by: isJudged(alert) ? 'judged' : 'besides',
    steps: stepsOf(alert),
  }))
  return planned.toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1))
}

const orderOf = ({ by, rule, steps }: PlannedAlert): string =>
  [by === 'judged' ? '1' : '2', rule, ...steps].join(' ')
