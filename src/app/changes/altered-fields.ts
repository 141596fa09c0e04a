import type { Alert, AlertValue } from '../../engine/alert.ts'
import type { AlteredField } from '../../report/changes-report.ts'

/** Says in which fields two alerts of a rule differ. Ids and the windows of runs are left out: they follow from the
 * query's text and from the interval, and tell nobody anything. */
export function alteredFields(before: Alert, now: Alert): readonly AlteredField[] {
  const [was, is] = [factsOf(before), factsOf(now)]
  const fields = [...new Set([...was.keys(), ...is.keys()])]
  return fields
    .map((field) => ({ field, before: was.get(field) ?? null, now: is.get(field) ?? null }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.now))
}

/** A field that is null and one that is not there are the same to whoever reads the alert. */
function factsOf(alert: Alert): ReadonlyMap<string, AlertValue> {
  const { rule, time, group, values, events, eventCount, cold } = alert
  const under = (name: string, facts: Readonly<Record<string, AlertValue>>): Fact[] =>
    Object.entries(facts).map(([key, value]) => [`${name}.${key}`, value])
  return new Map<string, AlertValue>([
    ['name', rule.name],
    ['severity', rule.severity],
    ['risk score', rule.riskScore],
    ['techniques', rule.techniques],
    ['time', time],
    ['events', eventCount],
    ...eventFacts(events),
    ...under('group', group),
    ...under('values', values),
    ...(cold ? [['cold', true] satisfies Fact] : []),
  ])
}

type Fact = [string, AlertValue]

/** Which events they are is told where their number does not say it already. */
const eventFacts = (events: readonly string[]): readonly Fact[] => [
  ['last event', events.at(-1) ?? null],
  ['first event', events[0] ?? null],
]
