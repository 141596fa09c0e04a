import { printable } from '../../diagnostic/printable.ts'
import type { ImportedTests } from '../imported-tests.ts'
import { plural } from './plural.ts'
import type { Style } from './style.ts'

const mostShown = 5

/** Tells what was taken of another tool, and by reason what was refused or taken otherwise than it stood. */
export function importedTestsText(report: ImportedTests, style: Style): string {
  const { scenarios, remarks, folder } = report
  const attack = scenarios.reduce((sum, one) => sum + one.attack, 0)
  const benign = scenarios.reduce((sum, one) => sum + one.benign, 0)
  const lines = [
    ...remarkLines('refused', remarks, style),
    ...remarkLines('changed', remarks, style),
    `wrote  ${plural(scenarios.length, 'scenario')} to ${printable(folder)} · ${plural(attack + benign, 'case')}: ${attack} attack, ${benign} benign`,
    '',
    'Next:',
    ...report.next.map((line) => `  ${printable(line)}`),
  ]
  return `${lines.join('\n')}\n`
}

const headings = { refused: 'not taken', changed: 'taken, but' } as const

function remarkLines(
  kind: 'refused' | 'changed',
  remarks: ImportedTests['remarks'],
  style: Style,
): readonly string[] {
  const byReason = new Map<string, string[]>()
  for (const remark of remarks) {
    if (remark.kind !== kind) continue
    byReason.set(remark.reason, [...(byReason.get(remark.reason) ?? []), remark.what])
  }
  const lines = [...byReason].flatMap(([reason, things]) => [
    `${style.odd(headings[kind])}  ${plural(things.length, 'time')}: ${printable(reason)}`,
    ...things.slice(0, mostShown).map((what) => style.quiet(`    ${printable(what)}`)),
    ...(things.length > mostShown
      ? [style.quiet(`    and ${things.length - mostShown} more`)]
      : []),
  ])
  return lines.length === 0 ? [] : [...lines, '']
}
