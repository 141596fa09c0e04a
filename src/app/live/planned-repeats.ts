import type { Alert, AlertValue } from '../../engine/alert.ts'
import { isMembers, type Members } from '../../aws/members.ts'
import type { EarlierUse, PlannedRepeat } from '../../report/live-plan.ts'
import type { PlayedCase } from '../../scenario/played-case.ts'
import { formatDuration, type Duration, type Instant } from '../../time/duration.ts'
import type { LoadedDetectors } from '../load-detectors.ts'
import type { Settings } from '../settings.ts'
import { planRun, type DryPlay } from './dry-play.ts'
import { foldedPlay } from './folded-play.ts'
import type { KnownRun } from './run-files.ts'

/** The new-terms rules that a run fires and a second one within their history would not: none of the values is the run's own.
 * @param context `earlier`: the runs of the same case that are known, and `now`, from which their windows are counted */
export function plannedRepeats(
  dry: DryPlay,
  synthetic: PlayedCase,
  context: {
    readonly settings: Settings
    readonly loaded: LoadedDetectors
    readonly earlier: readonly KnownRun[]
    readonly now: Instant
  },
): readonly PlannedRepeat[] {
  const { settings, loaded, earlier, now } = context
  const detectors = loaded.detectors.filter(({ rule }) => rule.type === 'new_terms')
  if (detectors.length === 0) return []
  const histories = new Map(
    detectors.flatMap(({ rule }) => (rule.type === 'new_terms' ? [[rule.id, rule.history]] : [])),
  )
  const { alerts, stepsOf, isJudged } = foldedPlay(dry, synthetic, {
    settings,
    detectors,
    // In the names of the run: what has its id is new in each.
    fromRun: (data) => data,
  })
  const known = knownTexts(dry)
  return alerts.flatMap((alert): readonly PlannedRepeat[] => {
    if (Object.values(alert.group).some((value) => isFresh(value, known))) return []
    const history = histories.get(alert.rule.id) ?? 0
    const steps = stepsOf(alert)
    return [
      {
        rule: alert.rule.shortName,
        by: isJudged(alert) ? 'judged' : 'besides',
        steps,
        terms: shownTerms(alert.group, { ...dry, ids: known.ids }),
        history: formatDuration(history),
        earlier: earlier.flatMap((one) => usesOf(one, { steps, history, now })),
      },
    ]
  })
}

/** What AWS draws afresh: ids of users, roles and keys, and those of events. */
const drawn = /\bA[A-Z]{3}[A-Z\d]{16}\b|\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/

/** What the operator's own calls bear. */
interface KnownTexts {
  /** They are the same in each run. */
  readonly ids: readonly string[]
  /** In an account they hold the run's id. */
  readonly agents: readonly string[]
}

/** Whether a value is of one run alone. */
function isFresh(value: AlertValue, { ids, agents }: KnownTexts): boolean {
  const text = JSON.stringify(value)
  if (text.includes(planRun) || agents.some((agent) => text.includes(agent))) return true
  return drawn.test(ids.reduce((left, id) => left.replaceAll(id, ''), text))
}

function knownTexts({ records, operator }: DryPlay): KnownTexts {
  const own = records.filter(({ userIdentity }) => membersOf(userIdentity)['arn'] === operator)
  const identities = own.map(({ userIdentity }) => membersOf(userIdentity))
  return {
    ids: texts(identities.flatMap(({ principalId, accessKeyId }) => [principalId, accessKeyId])),
    agents: texts(own.map(({ userAgent }) => userAgent)),
  }
}

const membersOf = (value: unknown): Members => (isMembers(value) ? value : {})

const texts = (values: readonly unknown[]): readonly string[] => [
  ...new Set(values.filter((value): value is string => typeof value === 'string' && value !== '')),
]

/** The account, the operator and its address are those of the account in memory. */
function shownTerms(
  group: Alert['group'],
  { account, operator, records, ids }: DryPlay & Pick<KnownTexts, 'ids'>,
): PlannedRepeat['terms'] {
  const name = operator.slice(operator.lastIndexOf('/') + 1)
  const addresses = new Set(records.map(({ sourceIPAddress }) => sourceIPAddress))
  return Object.entries(group).map(([field, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    const shown = [name, ...ids]
      .reduce((left, id) => left.replaceAll(id, '<operator>'), text)
      .replaceAll(account, '<account>')
    return { field, value: addresses.has(text) ? '<address>' : shown }
  })
}

/** An earlier run in a real account that made the same call not longer ago than the rule looks back. */
function usesOf(
  { run, begun, entries }: KnownRun,
  window: { readonly steps: readonly string[]; readonly history: Duration; readonly now: Instant },
): readonly EarlierUse[] {
  const { steps, history, now } = window
  if (begun.mode !== 'live') return []
  const times = entries.flatMap((entry) =>
    entry.kind === 'attempt' && steps.includes(entry.step) ? [entry.at] : [],
  )
  const until = Math.max(...times) + history
  if (!(until > now)) return []
  return [{ run, account: begun.account, until: new Date(until).toISOString() }]
}
