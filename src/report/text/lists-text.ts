import { printable } from '../../diagnostic/printable.ts'
import type { RuleEntry, ScenarioEntry } from '../rule-list.ts'
import { plural } from './plural.ts'
import { severityPaint } from './severity-paint.ts'
import type { Style } from './style.ts'
import { table, type Cell } from './table.ts'

/** Lists rules, a line each. */
export function rulesListText(rules: readonly RuleEntry[], style: Style): string {
  const rows = rules.map((rule): readonly Cell[] => [
    { text: printable(rule.shortName), paint: style.strong },
    { text: printable(rule.type) },
    { text: printable(rule.severity), paint: severityPaint(rule.severity, style) },
    { text: rule.techniques.map(printable).join(' ') },
    { text: printable(rule.file), paint: style.quiet },
  ])
  return joined([...table(rows), '', plural(rules.length, 'rule')])
}

/** Lists scenarios, a line each, with their cases by kind. */
export function scenariosListText(scenarios: readonly ScenarioEntry[], style: Style): string {
  const rows = scenarios.map((scenario): readonly Cell[] => [
    { text: printable(scenario.name), paint: style.strong },
    { text: plural(scenario.cases.length, 'case'), align: 'right' },
    { text: scenario.techniques.map(printable).join(' ') },
    { text: printable(scenario.title) },
  ])
  const cases = scenarios.reduce((sum, scenario) => sum + scenario.cases.length, 0)
  const summary = `${plural(scenarios.length, 'scenario')} · ${plural(cases, 'case')}`
  return joined([...table(rows), '', summary])
}

const joined = (lines: readonly string[]): string =>
  `${lines.map((line) => line.trimEnd()).join('\n')}\n`
