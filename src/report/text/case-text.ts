import { formatFinding } from '../../diagnostic/format-finding.ts'
import { printable } from '../../diagnostic/printable.ts'
import type { GoldenAlert } from '../../golden/golden.ts'
import type { CaseReport, JudgedVerdict } from '../verify-report.ts'
import { plural } from './plural.ts'
import { shellLine } from './shell-line.ts'
import type { Style } from './style.ts'
import { groupText, valueText } from './value-text.ts'

/** Where a case belongs, for the command that replays it. */
interface CasePlace {
  readonly scenario: string
  readonly repeat: readonly string[]
}

/** Writes what differs in one case, with the command that replays it. */
export function caseText(one: CaseReport, place: CasePlace, style: Style): readonly string[] {
  const name = `${one.kind}/${one.name}`
  const replay = shellLine([
    'trailproof',
    'verify',
    place.scenario,
    '--case',
    name,
    ...ruleFlags(one),
    ...place.repeat,
  ])
  return [
    `    ${style.strong(printable(name))}`,
    ...outcomeLines(one, style),
    `      ${style.quiet(`replay: ${replay}`)}`,
  ]
}

function outcomeLines({ outcome }: CaseReport, style: Style): readonly string[] {
  if (outcome.kind === 'broken') {
    const text = formatFinding(outcome.finding).replaceAll('\n', '\n              ')
    return [`      ${style.bad('broken')}  ${text}`]
  }
  if (outcome.kind === 'unreviewed' && outcome.verdicts.length === 0) {
    const paint = outcome.fails ? style.bad : style.quiet
    return [`      ${paint('unreviewed')}  no alerts, and the golden does not know the case`]
  }
  return outcome.verdicts.flatMap((judged) => verdictLines(judged, style))
}

function verdictLines(judged: JudgedVerdict, style: Style): readonly string[] {
  const { verdict, file, fails } = judged
  if (verdict.kind === 'match') return []
  const paint = fails ? style.bad : style.odd
  const listed = fails ? '' : '  (listed only: not pinned)'
  const where = file === undefined ? '' : `  ${style.quiet(printable(file))}`
  const head = `      ${paint(verdict.kind.padEnd(10))}  ${alertText(verdict.alert)}${where}${listed}`
  if (verdict.kind !== 'changed') return [head]
  const fields = verdict.fields.map(
    ({ field, expected, actual }) =>
      `        ${printable(field)}: ${style.bad(valueText(expected))} → ${style.good(valueText(actual))}`,
  )
  return [head, ...fields]
}

function alertText(alert: GoldenAlert): string {
  const steps = alert.steps.map(printable).join(', ')
  const group = groupText(alert.group)
  const parts = [printable(alert.rule), alert.severity, `at ${steps}`]
  if (alert.count > 1) parts.push(`(${plural(alert.count, 'event')})`)
  if (group !== '') parts.push(group)
  return parts.join('  ')
}

function ruleFlags({ outcome }: CaseReport): readonly string[] {
  if (outcome.kind === 'broken') return []
  const rules = new Set(
    outcome.verdicts
      .filter(({ verdict }) => verdict.kind !== 'match')
      .map(({ verdict }) => verdict.alert.rule),
  )
  return rules.size === 1 ? [...rules].flatMap((rule) => ['--rule', rule]) : []
}
