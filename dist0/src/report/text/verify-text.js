import { formatFinding } from '../../diagnostic/format-finding.js';
import { printable } from '../../diagnostic/printable.js';
import { caseFailed, scenarioFailed } from '../verify-failed.js';
import { caseText } from './case-text.js';
import { foldUnpinned } from './fold-unpinned.js';
import { phasesText } from './phases-text.js';
import { plural } from './plural.js';
import { rulesText } from './rules-text.js';
import { table } from './table.js';
/** Writes what `verify` found for people: a line a scenario, every difference under it, a summary at the end.
 * `quiet` leaves out the scenarios in which all is well. */
export function verifyText(whole, style, options) {
    const { report, lines: folded } = foldUnpinned(whole);
    const lines = [];
    const shown = report.scenarios.filter((one) => !options.quiet || isTelling(one));
    const heads = table(shown.map((scenario) => headOf(scenario, style)));
    for (const [index, scenario] of shown.entries()) {
        lines.push((heads[index] ?? '').trimEnd(), ...detailsOf(scenario, report, style));
    }
    if (shown.length > 0)
        lines.push('');
    lines.push(...phasesText(report, style), ...findingLines(report), ...folded, ...rulesText(report.rules), ...notLoadedLines(report), ...unprovenLines(report, style), summaryOf(report, style));
    return `${lines.join('\n')}\n`;
}
const isTelling = (scenario) => scenario.findings.length > 0 || scenario.updated || scenario.cases.some(hasNews);
const hasNews = (one) => one.outcome.kind !== 'compared' ||
    one.outcome.verdicts.some(({ verdict }) => verdict.kind !== 'match');
function headOf(scenario, style) {
    const failed = scenarioFailed(scenario);
    return [
        { text: failed ? '✗' : '✓', paint: failed ? style.bad : style.good },
        { text: printable(scenario.name), paint: style.strong },
        { text: plural(scenario.cases.length, 'case'), align: 'right' },
        { text: scenario.updated ? 'golden written' : '', paint: style.odd },
    ];
}
function detailsOf(scenario, report, style) {
    const cases = scenario.cases.filter(hasNews);
    return [
        ...cases.flatMap((one) => caseText(one, { scenario: scenario.name, repeat: report.repeat }, style)),
        ...scenario.findings.map((finding) => indented(formatFinding(finding))),
    ];
}
const indented = (text) => text.replaceAll(/^/gm, '    ');
function findingLines(report) {
    return report.findings.map(formatFinding);
}
const mostNamed = 5;
function notLoadedLines({ notLoaded }) {
    if (notLoaded.length === 0)
        return [];
    const isShort = notLoaded.length <= mostNamed;
    const named = isShort
        ? notLoaded.map(printable).join(', ')
        : `${notLoaded.length} rules of the goldens`;
    return [`Not loaded, so not compared: ${named}`];
}
function unprovenLines({ detections }, style) {
    const unproven = detections.filter(({ proven }) => !proven);
    // Where nothing is proven at all, as over scenarios that name no rule, a line a rule says no more than one for all.
    const folds = unproven.length === detections.length && unproven.length > mostNamed;
    const rows = folds ? foldedByReason(unproven) : unproven;
    return table(rows.map(({ rule, missing = '' }) => [
        { text: 'not proven', paint: style.odd },
        { text: printable(rule) },
        { text: missing },
    ]));
}
function foldedByReason(unproven) {
    const reasons = [...new Set(unproven.map(({ missing }) => missing))];
    return reasons.flatMap((missing) => {
        const alike = unproven.filter((one) => one.missing === missing);
        if (alike.length <= mostNamed)
            return alike;
        return [{ rule: `each of ${alike.length} rules`, proven: false, missing }];
    });
}
function summaryOf(report, style) {
    const cases = report.scenarios.flatMap((scenario) => scenario.cases);
    const proven = report.detections.filter((detection) => detection.proven).length;
    const all = `${proven} of ${plural(report.detections.length, 'detection')} proven`;
    const paint = proven === report.detections.length ? style.good : style.odd;
    const parts = [`${plural(cases.length, 'case')}${kindsOf(cases)}`];
    if (report.detections.length > 0)
        parts.unshift(paint(all));
    const failed = cases.filter(caseFailed).length;
    if (failed > 0)
        parts.push(style.bad(`${failed} not as reviewed`));
    const broken = cases.filter(({ outcome }) => outcome.kind === 'broken').length;
    if (broken > 0)
        parts.push(style.bad(`${broken} broken`));
    const errors = errorsIn(report);
    if (errors > 0)
        parts.push(style.bad(plural(errors, 'error')));
    return parts.join(' · ');
}
/** What fails beside single cases. */
function errorsIn({ scenarios, findings, rules }) {
    const all = [...findings, ...scenarios.flatMap((scenario) => scenario.findings)];
    return all.filter(({ severity }) => severity === 'error').length + rules.invalid.length;
}
function kindsOf(cases) {
    const counts = ['attack', 'evasion', 'benign', 'false-positive']
        .map((kind) => ({ kind, count: cases.filter((one) => one.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${count} ${kind}`);
    return counts.length === 0 ? '' : `: ${counts.join(', ')}`;
}
//# sourceMappingURL=verify-text.js.map