import { printable } from '../../diagnostic/printable.ts'
import type { Alert } from '../../engine/alert.ts'
import type { Account } from '../../engine/explain/account.ts'
import type { ReasonStep } from '../../engine/explain/reason.ts'
import { clauseRows, markOf } from './clause-text.ts'
import { plural } from './plural.ts'
import type { Style } from './style.ts'
import { table, type Cell } from './table.ts'
import { groupText, valueText } from './value-text.ts'

const mostAlerts = 3
const idLength = 12

/** Writes what became of a match in the runs of its rule. */
export function accountText(account: Account, style: Style): readonly string[] {
  const { runs, alerts, reason } = account
  const lines = [runsText(runs, style)]
  for (const one of alerts.slice(0, mostAlerts)) lines.push(alertText(one, style))
  const left = alerts.length - mostAlerts
  if (left > 0) lines.push(`… and in ${plural(left, 'more alert')}`)
  const [first] = alerts
  const isFirst = first !== undefined && !first.joined && first.alert.run.to === runs.first
  const again = alerts.length === 1 && isFirst && runs.count > 1
  if (again)
    lines.push(style.quiet('the other runs see it again and raise nothing: it has its alert'))
  if (reason === undefined) return lines
  const window = reason.run === undefined ? '' : ` (window ${reason.run.from} to ${reason.run.to})`
  lines.push(`${style.bad('no alert')}: ${printable(reason.message)}${style.quiet(window)}`)
  return [...lines, ...stepLines(reason.steps ?? [], style)]
}

function runsText({ count, first, last }: Account['runs'], style: Style): string {
  if (count === 0) return style.quiet('seen by no run')
  const when = count === 1 ? `the one at ${first}` : `those from ${first} to ${last}`
  return style.quiet(`seen by ${plural(count, 'run')}: ${when}`)
}

function alertText({ alert, joined }: Account['alerts'][number], style: Style): string {
  const how = joined
    ? 'suppressed: added to the alert of an earlier run,'
    : alert.eventCount > 1
      ? `one of the ${alert.eventCount} events of the alert`
      : 'raised the alert'
  return [
    `${style.good('alert')}: ${how} ${idText(alert)} of the run at ${alert.run.to}`,
    groupOf(alert),
  ]
    .join('  ')
    .trimEnd()
}

const idText = ({ id }: Alert): string => id.slice(0, idLength)

const groupOf = ({ group }: Alert): string => groupText(group)

/** What each command of a pipeline left, and how the row that holds the event looked. */
function stepLines(steps: readonly ReasonStep[], style: Style): readonly string[] {
  const telling = steps.findLast(({ kept }) => kept > 0) ?? steps[0]
  const rows = steps.flatMap((step): readonly (readonly Cell[])[] => {
    const text = cut(printable(step.command))
    const head: readonly Cell[] = [
      markOf(step.kept > 0, style),
      { text: `| ${text}` },
      { text: plural(step.rows, 'row'), align: 'right' },
    ]
    if (step !== telling) return [head]
    return [
      head,
      ...step.values.map(({ field, value }) => valueRow(field, valueText(value), style)),
    ]
  })
  const dropped = steps.at(-1)?.dropped
  const clauses =
    dropped === undefined || dropped.kind === 'one' ? [] : table(clauseRows(dropped, style))
  return [...table(rows), ...clauses].map((line) => `  ${line.trimEnd()}`)
}

const valueRow = (field: string, value: string, style: Style): readonly Cell[] => [
  { text: ' ' },
  { text: `    ${printable(field)} = ${value}`, paint: style.quiet },
]

const longest = 76

const cut = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`
