import { printable } from '../../diagnostic/printable.js';
import { plural } from './plural.js';
import { table } from './table.js';
/** Writes how a log was read: for which rules records had to be parsed, what they are found by, and what would be
 * cheaper. */
export function readingPlanText(report, plan, style) {
    const { records, alerts } = report;
    const head = ['parsed for', 'it alone', 'matched', 'rule', 'its records hold'].map((text, index) => ({ text, paint: style.quiet, align: index < 3 ? 'right' : undefined }));
    const rows = plan.rules.map((rule) => rowOf(rule, style));
    const parsed = records.read - records.skipped - records.malformed;
    const unread = Math.max(0, parsed + records.skipped - plan.looked);
    const unreadText = unread > 0 ? `, ${unread} of them since only parsing could tell` : '';
    const lines = [
        ...table([head, ...rows]),
        '',
        ...costLines(plan.rules, records.read),
        `${style.strong(`${records.skipped} of ${plural(records.read, 'record')} skipped`)} · ${parsed} parsed${unreadText} · ${plural(alerts.length, 'alert')}`,
    ];
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
function rowOf({ rule, needles, parsed, parsedAlone, matched }, style) {
    const counts = [parsed, parsedAlone, matched].map((count) => ({
        text: String(count),
        align: 'right',
    }));
    const held = needles.map(groupText).join(' and ');
    return [
        ...counts,
        { text: printable(rule), paint: style.strong },
        { text: held === '' ? 'nothing that is known beforehand' : held },
    ];
}
const mostNamed = 3;
function groupText(group) {
    const fields = [...new Set(group.map(({ field }) => field))];
    const values = group.slice(0, mostNamed).map(valueText).join(', ');
    const left = group.length - mostNamed;
    return printable(`${fields.join(' or ')}: ${values}${left > 0 ? ` and ${left} more` : ''}`);
}
function valueText({ kind, value, ignoreCase }) {
    const before = kind === 'suffix' || kind === 'contains' ? '*' : '';
    const after = kind === 'prefix' || kind === 'contains' ? '*' : '';
    return `${before}${value}${after}${ignoreCase === true ? ' in any case' : ''}`;
}
// A rule that has fewer records parsed than this is not what the reading costs.
const dearShare = 0.25;
const dearAlone = 0.05;
function costLines(rules, read) {
    const dear = rules.filter(({ parsed, parsedAlone }) => read > 0 && (parsed >= dearShare * read || parsedAlone >= dearAlone * read));
    if (dear.length === 0)
        return [];
    const percent = (count) => `${Math.round((100 * count) / read)} %`;
    const lines = dear.map(({ rule, needles, parsed, parsedAlone }) => {
        const share = `${percent(parsed)} of the records are parsed for it, ${percent(parsedAlone)} for it alone.`;
        return `  ${printable(rule)}: ${share} ${reasonOf(needles)}`;
    });
    return ['What costs the speed:', ...lines, ''];
}
function reasonOf(needles) {
    if (needles.length === 0) {
        return 'Nothing of its query must stand in each of its records as it is written. A condition on event.action or event.provider would (a value, a list or a beginning; not under NOT, not in any case).';
    }
    if (needles.some((group) => group.every(({ field }) => field === 'event.action'))) {
        return 'The actions that it names are that frequent.';
    }
    return 'It names no action: a condition on event.action (values, or beginnings) would leave the others unparsed.';
}
//# sourceMappingURL=reading-plan-text.js.map