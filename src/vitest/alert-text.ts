import { printable } from '../diagnostic/printable.ts'
import type { GoldenAlert } from '../golden/golden.ts'
import { stepsText } from '../report/steps-text.ts'
import { groupText } from '../report/text/value-text.ts'
import type { Misfit } from './expected-alert.ts'

/** Writes an alert on one line: rule, severity, steps, group. */
export function alertText({ rule, severity, steps, group }: GoldenAlert): string {
  const parts = [rule, severity, `at ${stepsText(steps)}`].map(printable)
  const keys = groupText(group)
  return (keys === '' ? parts : [...parts, keys]).join('  ')
}

const mostShown = 10

/** Writes alerts, one a line. */
export function alertLines(alerts: readonly GoldenAlert[]): readonly string[] {
  const shown = alerts.slice(0, mostShown).map(alertText)
  const left = alerts.length - shown.length
  return left > 0 ? [...shown, `and ${left} more`] : shown
}

/** Writes what does not fit: `severity: expected "high", but it is "low"`. */
export function misfitText(
  { field, expected, actual }: Misfit,
  stringify: (value: unknown) => string,
): string {
  const found = actual === undefined ? 'it has none' : `it is ${stringify(actual)}`
  return `${printable(field)}: expected ${stringify(expected)}, but ${found}`
}

/** Writes reasons as the command line does: `because …`, `and …`. */
export function becauseLines(reasons: readonly string[]): readonly string[] {
  return reasons.map(
    (reason, index) => `${index === 0 ? 'because' : '    and'} ${printable(reason)}`,
  )
}
