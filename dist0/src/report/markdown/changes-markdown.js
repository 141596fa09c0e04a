import { numbersWords, rateWords, ruleWords, spanWords } from '../changes-words.js';
import { rulesRemarks } from '../remarks/rules-remarks.js';
import { plural } from '../text/plural.js';
import { countsText } from '../text/replay-text.js';
import { groupText, valueText } from '../text/value-text.js';
import { whoText } from '../who-text.js';
import { code } from './escape.js';
import { fitted } from './fitted.js';
import { remarksSection } from './remarks-section.js';
import { stacked, tableHead, tableRow } from './rows.js';
const all = '`trailproof replay --against`';
/** Writes what a change of the rules does to their alerts, for a pull request: a table of rules, then the alerts that are
 * lost, those that are altered, those that are added. */
export function changesMarkdown(report) {
    return fitted([
        headSection(report),
        ...rulesSection(report),
        ...alertsSection(report, 'lost'),
        ...alteredSection(report),
        ...alertsSection(report, 'added'),
        ...remarksSection(rulesRemarks(report.now), { summary: 'Rules', all }),
    ]);
}
function headSection(report) {
    const { totals, against, same, records, span, rules } = report;
    const rate = rateWords(totals, span);
    const stretch = spanWords(span);
    const open = [
        `### ${numbersWords(totals)}`,
        '',
        `${rules.length === 1 ? '1 rule differs' : `${plural(rules.length, 'rule')} differ`}, ${same} the same, against ${code(against.ref)} (${code(against.commit.slice(0, 12))}).`,
        `${countsText(records)}${stretch === undefined ? '' : `; ${stretch}`}${rate === undefined ? '' : `; alerts: ${rate}`}.`,
    ];
    return { open, rows: [], close: [], what: '', all };
}
function rulesSection({ rules, span }) {
    if (rules.length === 0)
        return [];
    const row = (rule) => {
        const { numbers } = rule;
        const rate = rateWords(numbers, span);
        const about = rule.addedAbout.map(({ about: whom, count }) => code(`${whom} ×${count}`));
        return tableRow([
            rule.change,
            stacked([rule.rule, ...ruleWords(rule)].map(code)),
            `${numbers.before} → ${numbers.now}`,
            ...['lost', 'added', 'altered'].map((kind) => String(numbers[kind] || '')),
            rate ?? '',
            stacked(about),
        ]);
    };
    const head = ['', 'rule', 'alerts', 'lost', 'added', 'altered', 'rate', 'added most for'];
    return [{ open: ['', ...tableHead(head)], rows: rules.map(row), close: [], what: 'rules', all }];
}
function alertsSection({ rules }, kind) {
    const told = rules.flatMap((rule) => rule[kind].map((one) => alertRow(rule, one)));
    return folded(told, kind, ['time', 'severity', 'rule', 'who did what', 'where']);
}
function alteredSection({ rules }) {
    const told = rules.flatMap((rule) => rule.altered.map((one) => alteredRow(rule, one)));
    return folded(told, 'altered', ['time', 'severity', 'rule', 'what is altered', 'where']);
}
function folded(rows, kind, head) {
    if (rows.length === 0)
        return [];
    // What is lost is what a reviewer must see.
    const mark = kind === 'lost' ? '<details open>' : '<details>';
    const open = ['', `${mark}<summary>${plural(rows.length, 'alert')} ${kind}</summary>`, ''];
    return [
        {
            open: [...open, ...tableHead(head)],
            rows,
            close: ['', '</details>'],
            what: `${kind} alerts`,
            all,
        },
    ];
}
function alertRow({ rule }, { alert, detail, because }) {
    const group = groupText(alert.group);
    const what = [
        ...(detail === undefined ? [] : [code(whoText(detail))]),
        ...(group === '' ? [] : [code(group)]),
        ...because.map((one, at) => `${at === 0 ? 'because' : 'and'} ${code(one)}`),
    ];
    return tableRow([
        alert.time,
        alert.rule.severity,
        code(rule),
        stacked(what),
        detail === undefined ? '' : code(`${detail.file}:${detail.line}`),
    ]);
}
function alteredRow({ rule }, { alert, detail, fields }) {
    const what = fields.map(({ field, before, now }) => `${code(field)}: ${code(valueText(before))} → ${code(valueText(now))}`);
    return tableRow([
        alert.time,
        alert.rule.severity,
        code(rule),
        stacked(what),
        detail === undefined ? '' : code(`${detail.file}:${detail.line}`),
    ]);
}
//# sourceMappingURL=changes-markdown.js.map