import { printable } from '../../diagnostic/printable.ts'
import type { LivePlan, PlannedAlert } from '../live-plan.ts'
import { plural } from './plural.ts'
import type { Style } from './style.ts'
import { table } from './table.ts'

/** Tells what runs would do: calls, undo, alerts and the policy that the operator needs. */
export function livePlanText(plans: readonly LivePlan[], style: Style): string {
  return `${plans.flatMap((plan) => linesOf(plan, style)).join('\n')}\n`
}

function linesOf(plan: LivePlan, style: Style): readonly string[] {
  const title = `${style.strong(printable(plan.scenario))}  ${printable(plan.case)}`
  if (plan.kind === 'refused') {
    return [
      title,
      ...plan.reasons.map((reason) => `  ${style.odd('not playable live')}  ${printable(reason)}`),
      '',
    ]
  }
  const { calls, undo, alerts, seconds } = plan
  const own = calls.filter(({ phase }) => phase === 'judged' || phase === 'before')
  const rows = own.map(({ action, step, outcome, changes }) => [
    { text: `    ${action}` },
    { text: printable(step), paint: style.quiet },
    { text: outcome === 'ok' ? (changes ? 'changes' : '') : `answers ${printable(outcome)}` },
  ])
  const world = calls.filter(({ phase, changes }) => phase === 'world' && changes)
  return [
    title,
    `  ${plural(world.length, 'call')} build the world, then:`,
    ...table(rows).map((line) => line.trimEnd()),
    `  ${plural(undo.length, 'step')} taken back at the end; takes ${timeText(seconds)} at least`,
    ...alertLines(alerts, 'judged', { title: 'should fire', style }),
    ...alertLines(alerts, 'besides', { title: 'tell the SOC: fire besides', style }),
    '  the operator needs:',
    ...policyLines(plan.policy),
    '  and, to clean up after a crash:',
    ...policyLines(plan.cleanupPolicy),
    '',
  ]
}

function alertLines(
  alerts: readonly PlannedAlert[],
  by: PlannedAlert['by'],
  { title, style }: { readonly title: string; readonly style: Style },
): readonly string[] {
  const own = alerts.filter((alert) => alert.by === by)
  if (own.length === 0) return by === 'judged' ? [`  no rule should fire`] : []
  return [
    `  ${title}:`,
    ...own.map(
      ({ rule, severity, steps }) =>
        `    ${severity}  ${style.strong(printable(rule))}  ${style.quiet(steps.map(printable).join(', '))}`,
    ),
  ]
}

const policyLines = (policy: object): readonly string[] =>
  JSON.stringify(policy, null, 2)
    .split('\n')
    .map((line) => `    ${printable(line)}`)

const timeText = (seconds: number): string =>
  seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
