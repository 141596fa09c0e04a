import { printable } from '../../diagnostic/printable.ts'
import type { PlannedAlert } from '../live-plan.ts'
import { severityPaint } from './severity-paint.ts'
import type { Style } from './style.ts'
import { table } from './table.ts'

/** Tells which alerts a run raises: those that the case is about, and those that the SOC should know of beforehand. */
export function planAlertLines(alerts: readonly PlannedAlert[], style: Style): readonly string[] {
  const judged = alerts.filter(({ by }) => by === 'judged')
  const besides = alerts.filter(({ by }) => by === 'besides')
  return [
    judged.length === 0 ? '  no rule fires for the case' : '  fires',
    ...rowsOf(judged, style),
    ...(besides.length === 0 ? [] : ['  fires besides, tell the SOC']),
    ...rowsOf(besides, style),
  ]
}

const rowsOf = (alerts: readonly PlannedAlert[], style: Style): readonly string[] =>
  table(
    alerts.map(({ rule, severity, steps }) => [
      { text: `    ${severity}`, paint: severityPaint(severity, style) },
      { text: printable(rule), paint: style.strong },
      { text: stepsText(steps), paint: style.quiet },
    ]),
  )

/** The first steps tell enough of a burst. */
const stepsText = (steps: readonly string[]): string => {
  const shown = steps.slice(0, 3).map(printable).join(', ')
  return steps.length > 3 ? `${shown} and ${steps.length - 3} more` : shown
}
