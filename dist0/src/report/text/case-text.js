import { formatFinding } from '../../diagnostic/format-finding.js';
import { printable } from '../../diagnostic/printable.js';
import { replayCommand } from '../replay-command.js';
import { stepsText } from '../steps-text.js';
import { caseFailed } from '../verify-failed.js';
import { plural } from './plural.js';
import { groupText, valueText } from './value-text.js';
/** Writes what differs in one case, with the command that replays it. */
export function caseText(one, place, style) {
    const name = `${one.kind}/${one.name}`;
    const replay = replayCommand(one, place);
    const head = `    ${style.strong(printable(name))}`;
    if (isSilent(one))
        return [`${head}  ${silentText(one, style)}`];
    const lines = [head, ...outcomeLines(one, style)];
    // What is only listed needs nobody to look at it again.
    if (caseFailed(one))
        lines.push(`      ${style.quiet(`replay: ${replay}`)}`);
    return lines;
}
/** Nothing fired, and nobody has reviewed that: there is nothing to replay. */
const isSilent = ({ outcome }) => outcome.kind === 'unreviewed' && outcome.verdicts.length === 0;
function silentText({ outcome }, style) {
    const paint = outcome.kind === 'unreviewed' && outcome.fails ? style.bad : style.quiet;
    return `${paint('unreviewed')}  no alerts`;
}
function outcomeLines({ outcome }, style) {
    if (outcome.kind === 'broken') {
        const text = formatFinding(outcome.finding).replaceAll('\n', '\n              ');
        return [`      ${style.bad('broken')}  ${text}`];
    }
    return outcome.verdicts.flatMap((judged) => verdictLines(judged, style));
}
function verdictLines(judged, style) {
    const { verdict, file, fails } = judged;
    if (verdict.kind === 'match')
        return [];
    const paint = fails ? style.bad : style.odd;
    const listed = fails ? '' : '  (listed only: not pinned)';
    const where = file === undefined ? '' : `  ${style.quiet(printable(file))}`;
    const head = `      ${paint(verdict.kind.padEnd(10))}  ${alertText(verdict.alert)}${where}${listed}`;
    if (verdict.kind === 'lost')
        return [head, ...becauseLines(judged)];
    if (verdict.kind !== 'changed')
        return [head];
    const fields = verdict.fields.map(({ field, expected, actual }) => `        ${printable(field)}: ${style.bad(valueText(expected))} → ${style.good(valueText(actual))}`);
    return [head, ...fields];
}
function becauseLines({ because = [] }) {
    return because.map((one, index) => `        ${index === 0 ? 'because' : '    and'} ${printable(one)}`);
}
function alertText(alert) {
    const steps = stepsText(alert.steps.map(printable));
    const group = groupText(alert.group);
    const parts = [printable(alert.rule), alert.severity, `at ${steps}`];
    if (alert.count > 1)
        parts.push(`(${plural(alert.count, 'event')})`);
    if (group !== '')
        parts.push(group);
    return parts.join('  ');
}
//# sourceMappingURL=case-text.js.map