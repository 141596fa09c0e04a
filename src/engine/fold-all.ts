import type { Duration } from '../time/duration.ts'
import type { Alert } from './alert.ts'
import { AlertRounds } from './alerts/alert-rounds.ts'
import { DetectorFold } from './detector-fold.ts'
import { compareAlerts } from './finish-alert.ts'
import type { Hits } from './match-all.ts'
import type { RuleFinding } from './replay-result.ts'
import { ruleFinding } from './rule-finding.ts'

/** How the runs of the rules lie, and what is known about the past. */
export interface FoldOptions {
  /** Offset of the rules' ticks from whole intervals since 1970, in milliseconds. */
  readonly phase: Duration
  /** True when nothing happened before the log begins (a simulated account): no alert is cold. */
  readonly wholeHistory?: boolean | undefined
}

/** The alerts of a fold, and what a user should know about them. */
export interface Folded {
  /** By time, rule and group. */
  readonly alerts: readonly Alert[]
  readonly warnings: readonly RuleFinding[]
}

/** Runs the rules on their schedule over the hits. The same hits can be folded again under another phase.
 * @example foldAll(hits, { phase: 30_000 }).alerts */
export function foldAll(hits: Hits, options: FoldOptions): Folded {
  const logStart = options.wholeHistory === true ? undefined : hits.logStart
  const alerts: Alert[] = []
  const warnings: RuleFinding[] = []
  const { phase } = options
  const rounds = roundsOf(hits, phase)
  hits.detectors.forEach((detector, place) => {
    const columns = hits.columns[place]!
    const fold = new DetectorFold(detector, columns, { phase, onDraft: rounds?.takeDraft })
    for (let hit = 0; hit < columns.length; hit += 1) fold.add(hit)
    for (const alert of fold.advance(Number.POSITIVE_INFINITY, logStart)) alerts.push(alert)
    for (const warning of fold.warnings) warnings.push(ruleFinding(warning, detector.rule))
  })
  if (rounds !== undefined) {
    alerts.push(...rounds.advance(Number.POSITIVE_INFINITY, logStart))
    warnings.push(...rounds.warnings)
  }
  return { alerts: alerts.sort(compareAlerts), warnings }
}

/** The rules that read alerts go through their runs after all others, whose alerts differ from phase to phase. */
function roundsOf({ overAlerts }: Hits, phase: Duration): AlertRounds | undefined {
  if (overAlerts === undefined) return undefined
  const rounds = new AlertRounds(overAlerts.detectors, phase)
  for (const { event, isHistory } of overAlerts.events) rounds.takeEvent(event, isHistory)
  return rounds
}
