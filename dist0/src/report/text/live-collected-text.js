import { printable } from '../../diagnostic/printable.js';
import { driftLines, latencyText, stepLines } from './live-collected-lines.js';
import { plural } from './plural.js';
import { verdictLines } from './live-verdict-lines.js';
/** Tells what the records of a run say: which came, how the alerts compare with the golden, and where the simulator differs. */
export function liveCollectedText(report, style) {
    const { run, scenario, account, found, due, saved, evidence } = report;
    const lines = [
        `${printable(run)}  ${printable(scenario)}  ${printable(report.case)}  in ${printable(account)}`,
        `  ${found} of ${due} judged steps have their record${latencyText(report)}`,
        ...stepLines(report, style),
        ...report.verdicts.flatMap((verdict) => verdictLines(verdict, style)),
        ...(report.verdicts.length === 0 ? ['  no alert, as reviewed'] : []),
        ...report.notLoaded.map((rule) => style.quiet(`  not loaded  ${printable(rule)}`)),
        ...driftLines(report, style),
        ...(saved === undefined ? [] : [`  wrote  ${printable(saved)}`]),
        ...(evidence === undefined ? [] : [`  ${plural(evidence, 'line')} of evidence`]),
    ];
    return `${lines.join('\n')}\n`;
}
//# sourceMappingURL=live-collected-text.js.map