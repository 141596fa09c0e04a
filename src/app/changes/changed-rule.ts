import { positionOf } from '../../diagnostic/span.ts'
import type { Alert } from '../../engine/alert.ts'
import type { ChangedRule, ToldAlert } from '../../report/changes-report.ts'
import type { AlertDetail } from '../../report/replay-report.ts'
import { pairAlerts } from './pair-alerts.ts'
import type { LossReason } from './why-lost-now.ts'
import { changeOf, type RulePair, type SideRule } from './pair-rules.ts'

/** What telling of a rule needs. */
export interface RuleContext {
  /** The alerts of the rule on each side; those of before with files as they are named in the working tree. */
  readonly before: readonly Alert[]
  readonly now: readonly Alert[]
  readonly detailOf: (alert: Alert) => AlertDetail | undefined
  /** Why an alert is lost; asked of the first few. */
  readonly whyLost: (alert: Alert) => LossReason
}

// The reasons of one rule repeat themselves.
const mostReasons = 5

/** Tells what became of a rule and of its alerts; undefined where nothing did. */
export function changedRule(pair: RulePair, context: RuleContext): ChangedRule | undefined {
  const change = changeOf(pair)
  const shown = pair.now ?? pair.before
  if (change === undefined || shown === undefined) return undefined
  const { added, lost, altered } = pairAlerts(context.before, context.now)
  const isAlike = added.length + lost.length + altered.length === 0
  if (change === 'same' && isAlike) return undefined
  const reasons = lost.slice(0, mostReasons).map(context.whyLost)
  const toldAdded = added.map((alert) => told(alert, context))
  return {
    change,
    rule: shown.shortName,
    file: shown.file,
    place: placeOf(shown, reasons),
    was: wasOf(pair),
    because: change === 'mended' ? pair.before?.because : pair.now?.because,
    numbers: {
      before: context.before.length,
      now: context.now.length,
      added: added.length,
      lost: lost.length,
      altered: altered.length,
    },
    added: toldAdded,
    lost: lost.map((alert, index) => told(alert, context, reasons[index]?.because)),
    altered: altered.map(({ now, fields }) => ({
      alert: now,
      detail: context.detailOf(now),
      fields,
    })),
    addedAbout: mostFrequent(toldAdded),
  }
}

/** The clause that fails, else where the query begins. */
function placeOf({ rule }: SideRule, reasons: readonly LossReason[]): ChangedRule['place'] {
  const at = reasons.find((reason) => reason.at !== undefined)?.at ?? rule?.query.spanOf(0, 0)
  return at && positionOf(at)
}

function wasOf({ before, now }: RulePair): ChangedRule['was'] {
  if (before === undefined || now === undefined) return undefined
  const isMoved = before.shortName !== now.shortName || before.file !== now.file
  return isMoved ? { rule: before.shortName, file: before.file } : undefined
}

const told = (
  alert: Alert,
  { detailOf }: RuleContext,
  because: readonly string[] = [],
): ToldAlert => ({ alert, detail: detailOf(alert), because })

const mostAbout = 5

function mostFrequent(alerts: readonly ToldAlert[]): ChangedRule['addedAbout'] {
  const counts = new Map<string, number>()
  for (const one of alerts) {
    const about = aboutOf(one)
    if (about !== undefined) counts.set(about, (counts.get(about) ?? 0) + 1)
  }
  return [...counts]
    .map(([about, count]) => ({ about, count }))
    .toSorted((left, right) => right.count - left.count)
    .slice(0, mostAbout)
}

function aboutOf({ alert, detail }: ToldAlert): string | undefined {
  const group = Object.entries(alert.group)
  if (group.length === 0) return detail?.actor
  return group
    .map(([key, value]) => `${key}=${value === null ? '(none)' : String(value)}`)
    .join(' ')
}
