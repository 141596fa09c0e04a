import { compareTexts } from '../../../diagnostic/compare-texts.ts'
import type { BesideAlert, LiveSiem, SiemVerdict } from '../../../report/live-siem.ts'
import type { Rule } from '../../../rule/rule.ts'
import type { ExpectedAlert } from '../../../siem/match-alerts.ts'
import type { RunCall } from '../../../siem/run-call.ts'
import type { SiemAddress } from '../../../siem/siem-address.ts'
import type { SiemAlert } from '../../../siem/siem-alert.ts'
import type { SiemEvent } from '../../../siem/siem-event.ts'
import { medianTimes, timeToDetect } from '../../../siem/time-to-detect.ts'
import type { DeployedStates } from './deployed-states.ts'
import type { PlayedRun } from '../played-run.ts'
import type { ExpectedOfRun } from './expected-of-run.ts'
import { stepName, type SeenInSiem } from './watch-siem.ts'

/** Tells what a SIEM has of a run. */
export function siemReport(parts: {
  readonly known: PlayedRun
  readonly address: SiemAddress
  readonly space: string
  readonly calls: readonly RunCall[]
  readonly expected: ExpectedOfRun
  readonly seen: SeenInSiem
  readonly states: DeployedStates
  readonly rules: readonly Rule[]
}): LiveSiem {
  const { known, address, space, calls, expected, seen, rules } = parts
  const { run, begun } = known
  const { scenario, case: id, account } = begun
  const verdicts = expected.asked.map((one, at) =>
    verdictOf(one, { alerts: seen.fired[at] ?? [], events: seen.events }),
  )
  const took = verdicts.flatMap(({ alerts }) => alerts[0]?.took ?? [])
  return {
    run,
    scenario,
    case: id,
    account,
    siem: address.url,
    space,
    ...arrivals(calls, seen.events),
    eventsUnread: seen.eventsUnread,
    lastUnanswered: seen.lastUnanswered,
    expected: verdicts,
    besides: seen.besides
      .map((alert) => besideOf(alert, { events: seen.events, rules }))
      .toSorted((one, other) => compareTexts(orderOf(one), orderOf(other))),
    notLoaded: expected.notLoaded,
    notAsked: expected.notAsked,
    ...parts.states,
    median: medianTimes(took),
  }
}

/** What is about the case itself comes first. */
const orderOf = ({ by, rule, steps, at }: BesideAlert): string =>
  [by === 'judged' ? '1' : '2', rule, ...steps, at].join(' ')

function arrivals(
  calls: readonly RunCall[],
  events: readonly SiemEvent[],
): Pick<LiveSiem, 'found' | 'due' | 'missing'> {
  const judged = new Map(
    calls.flatMap((call) => (call.phase === 'judged' ? [[call.step, call]] : [])),
  )
  const came = new Set(events.flatMap(({ call }) => (call.phase === 'judged' ? [call.step] : [])))
  const missing = [...judged.values()].filter(({ step }) => !came.has(step))
  return {
    found: came.size,
    due: judged.size,
    missing: missing.map(({ step, operation }) => ({ step, operation })),
  }
}

function verdictOf(
  { rule, ruleId, severity, steps }: ExpectedAlert,
  {
    alerts,
    events,
  }: { readonly alerts: readonly SiemAlert[]; readonly events: readonly SiemEvent[] },
): SiemVerdict {
  const about = events.filter(({ call }) => steps.includes(stepName(call)))
  return {
    kind: alerts.length > 0 ? 'fired' : 'not-fired',
    rule,
    ruleId,
    severity,
    steps,
    alerts: alerts.map((alert) => {
      const own = about.filter(({ eventId }) => alert.events.includes(eventId))
      const took = timeToDetect(alert, own.length > 0 ? own : about)
      return { id: alert.id, at: new Date(alert.at).toISOString(), took }
    }),
  }
}

function besideOf(
  { id, at, rule, severity, events: held }: SiemAlert,
  { events, rules }: { readonly events: readonly SiemEvent[]; readonly rules: readonly Rule[] },
): BesideAlert {
  const own = events.filter(({ eventId }) => held.includes(eventId))
  const loaded = rules.find((one) => one.id === rule.id)
  return {
    id,
    at: new Date(at).toISOString(),
    rule: loaded?.shortName ?? rule.name,
    ruleId: rule.id,
    isLoaded: loaded !== undefined,
    severity,
    by: own.some(({ call }) => call.phase === 'judged') ? 'judged' : 'besides',
    steps: [...new Set(own.map(({ call }) => stepName(call)))],
  }
}
