import { printable } from '../../diagnostic/printable.js';
import { plural } from './plural.js';
import { table } from './table.js';
/** Tells what an import wrote, what it replaced, and what to do next. */
export function importText(report, style) {
    const rows = report.replaced.map(({ kind, values, times }) => [
        { text: `  ${printable(kind)}` },
        { text: String(values), align: 'right' },
        { text: times === 1 ? 'once' : `${times} times`, paint: style.quiet },
    ]);
    const lines = [
        ...report.files.map((file) => `wrote  ${printable(file)}`),
        '',
        `${plural(report.records, 'record')}, replaced:`,
        ...table(rows),
        ...report.warnings.flatMap((warning) => ['', style.odd(printable(warning))]),
        '',
        report.kind === 'attack' ? 'Next:' : 'Next, in the scenario of the attack that it is like:',
        ...report.next.map((line) => `  ${printable(line)}`),
    ];
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
//# sourceMappingURL=import-text.js.map