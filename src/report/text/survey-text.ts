import { formatFinding } from '../../diagnostic/format-finding.ts'
import { printable } from '../../diagnostic/printable.ts'
import type { SurveyedAttack, SurveyReport } from '../survey-report.ts'
import { plural } from './plural.ts'
import { rulesText } from './rules-text.ts'
import type { Style } from './style.ts'
import { table, type Cell } from './table.ts'

/** Writes each attack with who saw it, nobody first. */
export function surveyText(report: SurveyReport, style: Style): string {
  const rows = report.attacks.map((attack) => rowOf(attack, style))
  const head: readonly Cell[] = ['attack', 'seen by', 'techniques'].map((text) => ({
    text,
    paint: style.quiet,
  }))
  const seen = report.attacks.filter(({ seenBy }) => seenBy.length > 0).length
  const firing = report.rules.loaded - report.quiet.length
  const lines = [
    ...table([head, ...rows]),
    '',
    ...report.attacks.flatMap(brokenLine),
    ...report.findings.map(formatFinding),
    ...rulesText(report.rules),
    `${style.strong(`${seen} of ${plural(report.attacks.length, 'attack')} seen`)} · ` +
      `${firing} of ${plural(report.rules.loaded, 'rule')} fired`,
  ]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

function rowOf(attack: SurveyedAttack, style: Style): readonly Cell[] {
  return [
    { text: `${printable(attack.scenario)} ${printable(attack.case)}`, paint: style.strong },
    seenCell(attack, style),
    { text: attack.techniques.map(printable).join(' '), paint: style.quiet },
  ]
}

function brokenLine({ scenario, case: name, broken }: SurveyedAttack): readonly string[] {
  return broken === undefined ? [] : [printable(`${scenario} ${name} is broken: ${broken}`)]
}

function seenCell({ broken, seenBy }: SurveyedAttack, style: Style): Cell {
  if (broken !== undefined) return { text: 'broken', paint: style.bad }
  if (seenBy.length === 0) return { text: 'nobody', paint: style.bad }
  return { text: seenBy.map(printable).join(', '), paint: style.good }
}
