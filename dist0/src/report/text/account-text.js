import { printable } from '../../diagnostic/printable.js';
import { clauseRows, markOf } from './clause-text.js';
import { plural } from './plural.js';
import { table } from './table.js';
import { groupText, valueText } from './value-text.js';
const mostAlerts = 3;
const idLength = 12;
/** Writes what became of a match in the runs of its rule. */
export function accountText(account, style) {
    const { runs, alerts, reason } = account;
    const lines = [runsText(runs, style)];
    for (const one of alerts.slice(0, mostAlerts))
        lines.push(alertText(one, style));
    const left = alerts.length - mostAlerts;
    if (left > 0)
        lines.push(`… and in ${plural(left, 'more alert')}`);
    const [first] = alerts;
    const isFirst = first !== undefined && !first.joined && first.alert.run.to === runs.first;
    const again = alerts.length === 1 && isFirst && runs.count > 1;
    if (again)
        lines.push(style.quiet('the other runs see it again and raise nothing: it has its alert'));
    if (reason === undefined)
        return lines;
    const window = reason.run === undefined ? '' : ` (window ${reason.run.from} to ${reason.run.to})`;
    lines.push(`${style.bad('no alert')}: ${printable(reason.message)}${style.quiet(window)}`);
    return [...lines, ...stepLines(reason.steps ?? [], style)];
}
function runsText({ count, first, last }, style) {
    if (count === 0)
        return style.quiet('seen by no run');
    const when = count === 1 ? `the one at ${first}` : `those from ${first} to ${last}`;
    return style.quiet(`seen by ${plural(count, 'run')}: ${when}`);
}
function alertText({ alert, joined }, style) {
    const how = joined
        ? 'suppressed: added to the alert of an earlier run,'
        : alert.eventCount > 1
            ? `one of the ${alert.eventCount} events of the alert`
            : 'raised the alert';
    return [
        `${style.good('alert')}: ${how} ${idText(alert)} of the run at ${alert.run.to}`,
        groupOf(alert),
    ]
        .join('  ')
        .trimEnd();
}
const idText = ({ id }) => id.slice(0, idLength);
const groupOf = ({ group }) => groupText(group);
/** What each command of a pipeline left, and how the row that holds the event looked. */
function stepLines(steps, style) {
    const telling = steps.findLast(({ kept }) => kept > 0) ?? steps[0];
    const rows = steps.flatMap((step) => {
        const text = cut(printable(step.command));
        const head = [
            markOf(step.kept > 0, style),
            { text: `| ${text}` },
            { text: plural(step.rows, 'row'), align: 'right' },
        ];
        if (step !== telling)
            return [head];
        return [
            head,
            ...step.values.map(({ field, value }) => valueRow(field, valueText(value), style)),
        ];
    });
    const dropped = steps.at(-1)?.dropped;
    const clauses = dropped === undefined || dropped.kind === 'one' ? [] : table(clauseRows(dropped, style));
    return [...table(rows), ...clauses].map((line) => `  ${line.trimEnd()}`);
}
const valueRow = (field, value, style) => [
    { text: ' ' },
    { text: `    ${printable(field)} = ${value}`, paint: style.quiet },
];
const longest = 76;
const cut = (text) => text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
//# sourceMappingURL=account-text.js.map