import { formatFinding } from '../../diagnostic/format-finding.js';
import { printable } from '../../diagnostic/printable.js';
import { plural } from './plural.js';
import { severityPaint } from './severity-paint.js';
import { rulesText } from './rules-text.js';
import { table } from './table.js';
import { groupText } from './value-text.js';
/** Writes the alerts of a replay for people, in time order, each with who did what, and how the records add up. */
export function replayText(result, style) {
    const rows = table(result.alerts.map((alert) => rowOf(alert, style)));
    const lines = result.alerts.flatMap((alert, index) => [
        rows[index] ?? '',
        ...detailLines(alert, result.details?.[index], style),
    ]);
    if (lines.length > 0)
        lines.push('');
    lines.push(...notKeptLines(result));
    const { loaded, ...others } = result.rules;
    lines.push(...rulesText({ loaded: loaded.length, ...others }));
    lines.push(summaryOf(result, style));
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
function rowOf(alert, style) {
    return [
        { text: alert.time, paint: style.quiet },
        { text: alert.rule.severity, paint: severityPaint(alert.rule.severity, style) },
        { text: printable(alert.rule.shortName), paint: style.strong },
        { text: plural(alert.eventCount, 'event'), align: 'right' },
        {
            text: `${groupText(alert.group)}${alert.cold ? ' (cold: its history begins before the log)' : ''}`,
        },
    ];
}
const mostActions = 3;
/** `CreateUser ×2, CreateAccessKey by arn:… from 192.0.2.1  log.json:7  event …`: where the last event stands. */
function detailLines(alert, detail, style) {
    const last = alert.events.at(-1);
    if (last === undefined)
        return [];
    const event = style.quiet(`event ${printable(last)}`);
    if (detail === undefined)
        return [`    ${event}`];
    const { actor, address, file, line } = detail;
    const who = [
        actionsText(detail),
        ...(actor === undefined ? [] : [`by ${printable(actor)}`]),
        ...(address === undefined ? [] : [`from ${printable(address)}`]),
    ];
    return [`    ${who.join(' ')}  ${style.quiet(`${printable(file)}:${line}`)}  ${event}`];
}
function actionsText({ actions }) {
    const shown = actions
        .slice(0, mostActions)
        .map(({ name, count }) => `${printable(name)}${count > 1 ? ` ×${count}` : ''}`);
    const left = actions.length - mostActions;
    return `${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}
function notKeptLines({ alerts, details }) {
    const left = alerts.filter(({ events }, at) => events.length > 0 && details?.[at] === undefined);
    if (details === undefined || left.length === 0)
        return [];
    return [
        `Too many events matched to keep who did what of ${plural(left.length, 'alert')}: name rules with --rule.`,
    ];
}
function summaryOf({ alerts, rules, records }, style) {
    const firing = new Set(alerts.map(({ rule }) => rule.shortName)).size;
    const raised = `${plural(alerts.length, 'alert')} from ${firing} of ${plural(rules.loaded.length, 'rule')}`;
    return `${style.strong(raised)} · ${countsText(records)}`;
}
/** Writes the accounting of records; parts that are 0 are left out but for the judged.
 * @example countsText({ read: 2, judged: 1, skipped: 0, duplicate: 1, late: 0, malformed: 0 }) // '2 records: 1 judged, 1 duplicate' */
export function countsText(records) {
    const parts = ['skipped', 'duplicate', 'late', 'malformed']
        .filter((kind) => records[kind] > 0)
        .map((kind) => `${records[kind]} ${kind}`);
    return `${plural(records.read, 'record')}: ${[`${records.judged} judged`, ...parts].join(', ')}`;
}
const mostFindings = 100;
/** Writes what was wrong with the input, for standard error; a folder of a thousand broken files does not fill it. */
export function inputFindingsText(findings) {
    const lines = findings.slice(0, mostFindings).map(formatFinding);
    const left = findings.length - mostFindings;
    if (left > 0)
        lines.push(`… and ${left} more of the kind.`);
    return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
//# sourceMappingURL=replay-text.js.map