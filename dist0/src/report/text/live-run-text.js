import { printable } from '../../diagnostic/printable.js';
import { plural } from './plural.js';
/** Tells how a run ended. */
export function liveRunText(report, style) {
    const { broken, kept, calls, repeated, seconds } = report;
    const again = repeated === 0 ? '' : `, ${repeated} of them again`;
    const lines = [
        ...(broken === undefined
            ? [`${style.good('played')}  ${titleOf(report)}`]
            : [
                `${style.bad('broke')}  ${titleOf(report)}`,
                `  ${printable(broken.message)}`,
                ...(broken.hint === undefined ? [] : [`  ${printable(broken.hint)}`]),
            ]),
        ...(kept ? [style.odd('  kept as it is')] : leftLines(report, style)),
        `  ${plural(calls, 'call')} in ${timeText(seconds)}${again}`,
        `  ledger  ${printable(report.ledger)}`,
        ...report.next.map((command) => `  next    ${style.strong(printable(command))}`),
    ];
    return `${lines.join('\n')}\n`;
}
/** Tells what cleaning up came to. */
export function liveCleanupText(runs, style) {
    if (runs.length === 0)
        return 'Nothing is open.\n';
    const lines = runs.flatMap((one) => one.kind === 'refused'
        ? refusedLines(one, style)
        : [`${printable(one.run)}  ${titleOf(one)}`, ...leftLines(one, style)]);
    return `${lines.join('\n')}\n`;
}
const refusedLines = ({ run, finding }, style) => [
    `${printable(run)}  ${style.bad(finding.code)}  ${printable(finding.message)}`,
    ...(finding.hint === undefined ? [] : [`  ${printable(finding.hint)}`]),
];
/** Lists runs and how they stand. */
export function liveStatusText(runs, style) {
    if (runs.length === 0)
        return 'No run is known here.\n';
    const lines = runs.flatMap((one) => one.kind === 'broken'
        ? refusedLines(one, style)
        : [`${printable(one.run)}  ${titleOf(one)}  ${standing(one, style)}`]);
    return `${lines.join('\n')}\n`;
}
function standing({ state, open }, style) {
    if (state === 'clean')
        return style.good('clean');
    if (state === 'running')
        return style.odd('running');
    return style.odd(open === 0 ? 'not swept' : `${plural(open, 'step')} open`);
}
const timeText = (seconds) => seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
const titleOf = ({ scenario, case: id, account, }) => `${printable(scenario)}  ${printable(id)}  in ${printable(account)}`;
const leftLines = ({ leftovers }, style) => leftovers.length === 0
    ? ['  nothing is left']
    : leftovers.map(({ what, reason }) => `  ${style.bad('left')}  ${printable(what)}: ${printable(reason)}`);
//# sourceMappingURL=live-run-text.js.map