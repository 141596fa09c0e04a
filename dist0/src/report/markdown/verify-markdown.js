import { findingRemark } from '../remarks/finding-remark.js';
import { rulesRemarks } from '../remarks/rules-remarks.js';
import { plural } from '../text/plural.js';
import { tellCases } from '../told-verdict.js';
import { caseFailed, verifyFailed } from '../verify-failed.js';
import { code, command } from './escape.js';
import { fitted } from './fitted.js';
import { openRemarksSection, remarksSection } from './remarks-section.js';
import { stacked, tableHead, tableRow } from './rows.js';
const all = '`trailproof verify`';
/** Writes what `verify` found for a step summary or a comment: a headline, what is not as reviewed, the rest folded away. */
export function verifyMarkdown(report) {
    const told = tellCases(report).flatMap((one) => one.told.map((verdict) => ({ one, verdict })));
    const failing = told.filter(({ verdict }) => verdict.fails);
    const listed = told.filter(({ verdict }) => !verdict.fails);
    const remarks = remarksOf(report);
    const errors = remarks.filter(({ level }) => level === 'error');
    const others = remarks.filter(({ level }) => level !== 'error');
    return fitted([
        headline(report),
        ...verdictsSection(failing),
        ...openRemarksSection(errors, all),
        ...remarksSection(others, { summary: 'Rules, goldens and configuration', all }),
        ...listedSection(listed),
        ...unprovenSection(report),
    ]);
}
function headline(report) {
    const { scenarios, detections, rules } = report;
    const cases = scenarios.flatMap((scenario) => scenario.cases);
    const failed = cases.filter(caseFailed).length;
    const isFine = !verifyFailed(report) && rules.invalid.length === 0;
    const parts = [plural(cases.length, 'case')];
    const proven = detections.filter((detection) => detection.proven).length;
    if (detections.length > 0) {
        parts.unshift(`${proven} of ${plural(detections.length, 'detection')} proven`);
    }
    if (failed > 0)
        parts.push(`**${failed} not as reviewed**`);
    const words = isFine ? '✅ Detections are as reviewed' : '❌ Detections are not as reviewed';
    return {
        open: [`### ${words}`, '', parts.join(' · ')],
        rows: [],
        close: [],
        what: '',
        all,
    };
}
function verdictsSection(told) {
    if (told.length === 0)
        return [];
    const open = ['', ...tableHead(['', 'rule', 'case', 'step', 'why', 'replay'])];
    const rows = told.map(({ one, verdict }) => tableRow([...cellsOf(one, verdict), command(verdict.replay)]));
    return [{ open, rows, close: [], what: 'differences', all }];
}
function listedSection(told) {
    if (told.length === 0)
        return [];
    const open = [
        '',
        `<details><summary>Alerts of rules that nothing pins: ${told.length}</summary>`,
        '',
        ...tableHead(['', 'rule', 'case', 'step', 'why']),
    ];
    const rows = told.map(({ one, verdict }) => tableRow(cellsOf(one, verdict)));
    return [{ open, rows, close: ['', '</details>'], what: 'alerts', all }];
}
function cellsOf(one, { kind, rule, steps, why }) {
    return [
        `**${kind}**`,
        rule === undefined ? '' : code(rule),
        stacked([code(one.scenario.name), code(one.id)]),
        steps === '' ? '' : code(steps),
        stacked(whyCells(why)),
    ];
}
const mostReasons = 8;
function whyCells(why) {
    const left = why.length - mostReasons;
    return [...why.slice(0, mostReasons).map(code), ...(left > 0 ? [`and ${left} more`] : [])];
}
function unprovenSection({ detections }) {
    const missing = detections.filter(({ proven }) => !proven);
    if (missing.length === 0)
        return [];
    const open = [
        '',
        `<details><summary>Not proven: ${plural(missing.length, 'detection')}</summary>`,
        '',
        ...tableHead(['rule', 'what is missing']),
    ];
    const rows = missing.map(({ rule, missing: what = '' }) => tableRow([code(rule), code(what)]));
    return [{ open, rows, close: ['', '</details>'], what: 'detections', all }];
}
function remarksOf({ scenarios, findings, rules }) {
    return [
        ...scenarios.flatMap((scenario) => scenario.findings.map((finding) => findingRemark(finding, { rule: scenario.name }))),
        ...findings.map((finding) => findingRemark(finding)),
        ...rulesRemarks(rules),
    ];
}
//# sourceMappingURL=verify-markdown.js.map