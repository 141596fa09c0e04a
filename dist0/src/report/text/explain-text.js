import { formatFinding } from '../../diagnostic/format-finding.js';
import { printable } from '../../diagnostic/printable.js';
import { accountText } from './account-text.js';
import { clauseRows, markOf } from './clause-text.js';
import { nextSteps } from './next-steps.js';
import { plural } from './plural.js';
import { table } from './table.js';
/** Writes an explanation for people: the matches with what became of them, then the nearest misses clause by clause,
 * then what to do next. */
export function explainText(report, style) {
    return `${linesOf(report, style)
        .map((line) => line.trimEnd())
        .join('\n')}\n`;
}
function linesOf(report, style) {
    const { outcome } = report;
    const head = ruleText(report, style);
    switch (outcome.kind) {
        case 'refused':
            return [`${head} does not run:`, ...outcome.findings.map(formatFinding)];
        case 'blind': {
            const { field, reason } = outcome.blind;
            return [
                head,
                `It is blind: no document carries ${printable(field)} (${printable(reason)}), so it can never fire.`,
            ];
        }
        case 'other-data':
            return [
                head,
                `It reads other data: ${printable(outcome.reason)}. These records say nothing about it.`,
            ];
        case 'explained':
            return [head, summaryText(outcome), '', ...bodyOf(report, outcome, style)];
    }
}
function ruleText({ rule, asked, schedule = '' }, style) {
    if (rule === undefined)
        return style.strong(printable(asked));
    const name = style.strong(printable(rule.shortName));
    return `${name}  ${rule.type}  ${schedule}  ${style.quiet(printable(rule.file))}`;
}
function summaryText({ records, alerts }) {
    const parts = [
        plural(records.read, 'record'),
        `${records.matched} ${records.matched === 1 ? 'fulfils' : 'fulfil'} its conditions`,
        plural(alerts, 'alert'),
    ];
    if (records.duplicate > 0)
        parts.push(`${records.duplicate} duplicate`);
    if (records.malformed > 0)
        parts.push(`${records.malformed} malformed`);
    return parts.join(' · ');
}
function bodyOf(report, explanation, style) {
    const { events, misses, isAsked } = explanation;
    // All clauses of a match hold: they are shown where somebody asked about it.
    const lines = events.flatMap((event) => eventLines(event, { isWhole: isAsked, style }));
    if (explanation.unwatched > 0) {
        lines.push(`${explanation.unwatched} more matches without an alert were not looked at.`, '');
    }
    if (misses.length > 0)
        lines.push('Nearest misses:', '');
    lines.push(...misses.flatMap((event) => eventLines(event, { isWhole: true, style })));
    return [...lines, ...(isAsked ? [] : nextSteps(report, explanation))];
}
function eventLines(event, { isWhole, style }) {
    const { account, fate } = event;
    const isRaised = account !== undefined && account.alerts.length > 0;
    const mark = markOf(isRaised, style);
    const alike = event.alike === 0 ? '' : style.quiet(`  and ${event.alike} more like it`);
    const what = `${style.strong(printable(event.action))} ${printable(event.provider)}`;
    const paint = mark.paint ?? ((text) => text);
    const head = `${paint(mark.text)} ${event.time}  ${what}  ${style.quiet(printable(event.id))}${alike}`;
    const told = account === undefined ? [] : accountText(account, style);
    const doubled = fate === 'duplicate'
        ? ['a record with the same eventID came before it: only that one counts']
        : [];
    const lacking = fate === 'miss' && event.failures.length === 0
        ? [
            'its clauses hold, and it lacks something else that the rule asks for: a join key, an override',
        ]
        : [];
    const indented = [
        ...doubled,
        ...lacking,
        ...told,
        ...(isWhole ? clauseLines(event, style) : []),
    ].map((line) => `    ${line}`);
    return [head, ...indented, ''];
}
function clauseLines({ conditions }, style) {
    return conditions.flatMap(({ name, clause }) => [
        ...(name === undefined ? [] : [style.quiet(printable(name))]),
        ...table(clauseRows(clause, style)),
    ]);
}
//# sourceMappingURL=explain-text.js.map