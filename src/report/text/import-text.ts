import { printable } from '../../diagnostic/printable.ts'
import type { ImportReport } from '../import-report.ts'
import { plural } from './plural.ts'
import type { Style } from './style.ts'
import { table, type Cell } from './table.ts'

/** Tells what an import wrote, what it replaced, and what to do next. */
export function importText(report: ImportReport, style: Style): string {
  const rows = report.replaced.map(({ kind, values, times }): readonly Cell[] => [
    { text: `  ${printable(kind)}` },
    { text: String(values), align: 'right' },
    { text: times === 1 ? 'once' : `${times} times`, paint: style.quiet },
  ])
  const lines = [
    ...report.files.map((file) => `wrote  ${printable(file)}`),
    '',
    `${plural(report.records, 'record')}, replaced:`,
    ...table(rows),
    ...report.warnings.flatMap((warning) => ['', style.odd(printable(warning))]),
    '',
    report.kind === 'attack' ? 'Next:' : 'Next, in the scenario of the attack that it is like:',
    ...report.next.map((line) => `  ${printable(line)}`),
  ]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}
