import { plainValuesAt, momentAt } from './siem-hit.ts'
import type { SiemAlert } from './siem-alert.ts'
import { compareTexts } from '../diagnostic/compare-texts.ts'
import { hours, seconds, type Instant } from '../time/duration.ts'

/** A value of an alert's group, in names. */
export type GroupValue =
  string | number | bigint | boolean | null | readonly (string | number | bigint | boolean)[]

/** An alert that should have come, as the golden has it. */
export interface ExpectedAlert {
  /** The rule's short name, and its `rule_id`. */
  readonly rule: string
  readonly ruleId: string
  readonly severity: string
  readonly steps: readonly string[]
  /** In names: `<mallory.key>`. */
  readonly group: Readonly<Record<string, GroupValue>>
}

/** What a run knows about its names and times. */
export interface RunKnowledge {
  /** A value in the names of the golden. */
  readonly nameOf: (value: string) => string
  /** When the first and the last judged call was answered. */
  readonly from: Instant
  readonly to: Instant
}

/** The step of an event of the run, as goldens name it. */
type StepOf = (eventId: string) => string | undefined

/** Which alerts came, and which of them nobody expected. */
export interface MatchedAlerts {
  /** In the order of `expected`; none: it did not fire. */
  readonly fired: readonly (readonly SiemAlert[])[]
  /** They hold an event of the run. */
  readonly besides: readonly SiemAlert[]
}

/** Pairs what should have come with what came. An alert with events of the run is told by its steps; one without, as
 * thresholds and aggregates raise it, by the values of its group and its time. Of several that fit, each run of the rule
 * raised one: the first expected alert that an alert fits has it. */
export function matchAlerts(
  expected: readonly ExpectedAlert[],
  alerts: readonly SiemAlert[],
  known: RunKnowledge & { readonly stepOf: StepOf },
): MatchedAlerts {
  const fired = expected.map((): SiemAlert[] => [])
  const taken = new Set<SiemAlert>()
  const fits = (one: ExpectedAlert, alert: SiemAlert): boolean =>
    one.ruleId === alert.rule.id &&
    (alert.events.length > 0 ? holdsStep(one, alert, known.stepOf) : isOfGroup(one, alert, known))
  for (const alert of alerts) {
    const possible = expected.flatMap((one, at) => (fits(one, alert) ? [at] : []))
    // Of new terms one event can raise several alerts, which their values tell apart.
    const nearest = possible.filter((at) => hasValues(expected[at]!, alert, known))
    const candidates = nearest.length > 0 ? nearest : possible
    const place = candidates.find((at) => fired[at]!.length === 0) ?? candidates[0]
    if (place === undefined) continue
    fired[place]!.push(alert)
    taken.add(alert)
  }
  const besides = alerts.filter((alert) => !taken.has(alert) && alert.events.length > 0)
  return { fired, besides }
}

function holdsStep({ steps }: ExpectedAlert, { events }: SiemAlert, stepOf: StepOf): boolean {
  return events.some((event) => steps.includes(stepOf(event) ?? ''))
}

/** A threshold's alert carries the time of its newest event, which may be the time of its ingestion. */
const slack = seconds(90)
const longestDelivery = hours(2)

function isOfGroup(expected: ExpectedAlert, alert: SiemAlert, known: RunKnowledge): boolean {
  const at = momentAt(alert.document, 'kibana.alert.original_time') ?? alert.at
  if (at < known.from - slack || at > known.to + longestDelivery) return false
  return hasValues(expected, alert, known)
}

function hasValues(
  { group }: ExpectedAlert,
  { document }: SiemAlert,
  known: RunKnowledge,
): boolean {
  return Object.entries(group).every(([field, value]) => {
    if (isOpen(value)) return true
    const wanted = (Array.isArray(value) ? value : [value]).map(String).toSorted(compareTexts)
    const found = plainValuesAt(document, field).map(known.nameOf).toSorted(compareTexts)
    return wanted.join('\n') === found.join('\n')
  })
}

/** Names that a run has no value for: where it calls from, and moments. */
const isOpen = (value: GroupValue): boolean =>
  typeof value === 'string' && /^<(?:.*\.ip|start[+-].*)>$/.test(value)
