import { printable } from '../../diagnostic/printable.js';
import { plural } from './plural.js';
const mostShown = 5;
/** Tells what was taken of another tool, and by reason what was refused or taken otherwise than it stood. */
export function importedTestsText(report, style) {
    const { scenarios, remarks, folder } = report;
    const attack = scenarios.reduce((sum, one) => sum + one.attack, 0);
    const benign = scenarios.reduce((sum, one) => sum + one.benign, 0);
    const lines = [
        ...remarkLines('refused', remarks, style),
        ...remarkLines('changed', remarks, style),
        `wrote  ${plural(scenarios.length, 'scenario')} to ${printable(folder)} · ${plural(attack + benign, 'case')}: ${attack} attack, ${benign} benign`,
        '',
        'Next:',
        ...report.next.map((line) => `  ${printable(line)}`),
    ];
    return `${lines.join('\n')}\n`;
}
const headings = { refused: 'not taken', changed: 'taken, but' };
function remarkLines(kind, remarks, style) {
    const byReason = new Map();
    for (const remark of remarks) {
        if (remark.kind !== kind)
            continue;
        byReason.set(remark.reason, [...(byReason.get(remark.reason) ?? []), remark.what]);
    }
    const lines = [...byReason].flatMap(([reason, things]) => [
        `${style.odd(headings[kind])}  ${plural(things.length, 'time')}: ${printable(reason)}`,
        ...things.slice(0, mostShown).map((what) => style.quiet(`    ${printable(what)}`)),
        ...(things.length > mostShown
            ? [style.quiet(`    and ${things.length - mostShown} more`)]
            : []),
    ]);
    return lines.length === 0 ? [] : [...lines, ''];
}
//# sourceMappingURL=imported-tests-text.js.map